package dev.designlint.draw;

import dev.designlint.fact.ComponentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A box of the architecture while it is gathered. */
final class Part {
  private static final int LONGEST_NAME = 40;

  final String name;
  final int place;
  ComponentKind kind;
  String technology = "";
  String mark = "";
  int mentions;
  int degree;
  String id = "";

  /**
   * @param name its name
   * @param kind what it is for
   * @param place its place among all parts, in the order of the document
   */
  Part(String name, ComponentKind kind, int place) {
    this.name = name;
    this.kind = kind(name, kind);
    this.place = place;
  }

  /** What a part is for: a "User service" serves users and is none. */
  static ComponentKind kind(String name, ComponentKind kind) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    boolean serves =
        lower.endsWith("service") || lower.endsWith("server") || lower.endsWith(" api");
    return kind == ComponentKind.CLIENT && serves ? ComponentKind.SERVICE : kind;
  }

  /** How much the picture would lose without it. */
  int importance() {
    return (mark.isEmpty() ? 0 : 1000) + 4 * degree + Math.min(mentions, 12);
  }

  /** The lines in its box: name, technology, warning. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(3);
    lines.add(MermaidText.line(name, LONGEST_NAME));
    if (!technology.isEmpty() && !named(technology)) {
      lines.add(MermaidText.line(technology, LONGEST_NAME));
    }
    if (!mark.isEmpty()) {
      lines.add("⚠ " + mark);
    }
    return lines;
  }

  /** Whether the name says the technology already: "Kafka" for Apache Kafka. */
  private boolean named(String other) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : other.toLowerCase(Locale.ROOT).split(" ")) {
      boolean maker =
          word.equals("apache") || word.equals("amazon") || word.equals("aws") || word.length() < 2;
      if (!maker && !lower.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** What stands before and behind the text in the box. */
  String[] brackets() {
    return switch (kind) {
      case STORE, CACHE -> new String[] {"[(", ")]"};
      case QUEUE -> new String[] {">", "]"};
      case CLIENT -> new String[] {"([", "])"};
      case EXTERNAL -> new String[] {"[[", "]]"};
      default -> new String[] {"[", "]"};
    };
  }
}
