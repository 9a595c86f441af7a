package dev.designlint.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The known kinds of systems; tells the kind from a system's name. */
public final class SystemKinds {
  private static final String FILE = "kinds.yaml";

  private final List<SystemKind> kinds;

  private SystemKinds(List<SystemKind> kinds) {
    this.kinds = kinds;
  }

  /** Loads the kinds that come with the program; the last one fits every system. */
  public static SystemKinds load() {
    try (Reader reader =
        new InputStreamReader(
            SystemKinds.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      List<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      List<SystemKind> kinds = new ArrayList<>();
      entries.forEach(entry -> kinds.add(kind((Map<?, ?>) entry)));
      return new SystemKinds(List.copyOf(kinds));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All kinds in the order of their file. */
  public List<SystemKind> all() {
    return kinds;
  }

  /**
   * The kind that a name shows. English names put what a thing is last ("payment notification
   * service") or before a preposition ("notifications for payments"), so the last known word before
   * the first preposition decides; of two that end there, the longer one.
   */
  public SystemKind of(String name) {
    String words = words(name);
    for (String preposition : List.of(" for ", " with ", " of ", " in ", " to ", " on ")) {
      int end = words.indexOf(preposition);
      SystemKind kind = end < 0 ? null : last(words.substring(0, end + 1));
      if (kind != null) {
        return kind;
      }
    }
    SystemKind kind = last(words);
    return kind == null ? kinds.get(kinds.size() - 1) : kind;
  }

  private SystemKind last(String words) {
    SystemKind best = null;
    int bestEnd = -1;
    int bestLength = 0;
    for (SystemKind kind : kinds) {
      for (String word : kind.words()) {
        int start = words.lastIndexOf(" " + word + " ");
        int end = start + word.length();
        boolean better = end > bestEnd || end == bestEnd && word.length() > bestLength;
        if (start >= 0 && better) {
          best = kind;
          bestEnd = end;
          bestLength = word.length();
        }
      }
    }
    return best;
  }

  /** A name in lower case, its words between single spaces, with a space at both ends. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(" ");
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean inWord = Character.isLetterOrDigit(c);
      if (inWord || words.charAt(words.length() - 1) != ' ') {
        words.append(inWord ? c : ' ');
      }
    }
    return words.append(' ').toString();
  }

  private static SystemKind kind(Map<?, ?> entry) {
    return new SystemKind(
        entry.get("kind").toString(),
        texts(entry.get("words")),
        texts(entry.get("questions")),
        parts((Map<?, ?>) entry.get("components")),
        texts(entry.get("steps")).stream().map(SystemKinds::step).toList(),
        entities((Map<?, ?>) entry.get("entities")),
        texts(entry.get("relations")).stream().map(SystemKinds::relation).toList(),
        texts(entry.get("apis")),
        texts(entry.get("trade-offs")),
        deepDives((Map<?, ?>) entry.get("deep-dives")));
  }

  private static List<String> texts(Object value) {
    return ((List<?>) value).stream().map(Object::toString).toList();
  }

  private static List<SystemKind.Part> parts(Map<?, ?> components) {
    List<SystemKind.Part> parts = new ArrayList<>();
    components.forEach(
        (name, kind) -> parts.add(new SystemKind.Part(name.toString(), kind.toString())));
    return List.copyOf(parts);
  }

  /** A step such as {@code Feed service -> Feed cache: read the newest ids}. */
  private static SystemKind.Step step(String text) {
    int colon = text.indexOf(": ");
    boolean waits = text.contains(" -> ");
    int arrow = text.indexOf(waits ? " -> " : " -) ");
    if (arrow < 0 || colon < arrow) {
      throw new IllegalArgumentException("not a step: " + text);
    }
    return new SystemKind.Step(
        text.substring(0, arrow),
        text.substring(arrow + 4, colon),
        text.substring(colon + 2),
        waits);
  }

  private static List<SystemKind.Entity> entities(Map<?, ?> map) {
    List<SystemKind.Entity> entities = new ArrayList<>();
    map.forEach(
        (name, fields) -> entities.add(new SystemKind.Entity(name.toString(), texts(fields))));
    return List.copyOf(entities);
  }

  private static SystemKind.Relation relation(String text) {
    String[] words = text.split(" ");
    if (words.length != 3) {
      throw new IllegalArgumentException("not a relation: " + text);
    }
    return new SystemKind.Relation(words[0], words[1], words[2]);
  }

  private static List<SystemKind.DeepDive> deepDives(Map<?, ?> map) {
    List<SystemKind.DeepDive> subjects = new ArrayList<>();
    map.forEach(
        (subject, question) ->
            subjects.add(new SystemKind.DeepDive(subject.toString(), question.toString())));
    return List.copyOf(subjects);
  }
}
