package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.LinkForm;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads chains of components in the text, such as {@code Client → Gateway → Orders: insert}. */
final class ArrowLines {
  private static final String[] ARROWS = {
    "-->", "->", "==>", "=>", "→", "⟶", "➔", "➜", "──►", "──▶", "─►", "─▶", "──>", "─→"
  };
  private static final int LONGEST_NAME = 4;

  /** So many steps make a flow of their own. */
  private static final int FLOW = 3;

  private record Step(Parties.Party from, Parties.Party to, String label, Statement statement) {}

  private final List<Marked> marked;
  private final Parties parties;
  private final LinkReader links;

  ArrowLines(List<Marked> marked, Parties parties, LinkReader links) {
    this.marked = marked;
    this.parties = parties;
    this.links = links;
  }

  void read() {
    List<Step> steps = new ArrayList<>();
    int section = -1;
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.section().index() != section) {
        add(steps);
        steps.clear();
        section = statement.section().index();
      }
      if (statement.isClaim() && isLine(statement)) {
        for (String line : statement.text().value().split("\n")) {
          read(line, statement, steps);
        }
      }
    }
    add(steps);
  }

  private static boolean isLine(Statement statement) {
    boolean kind =
        statement.kind() == StatementKind.SENTENCE
            || statement.kind() == StatementKind.ITEM
            || statement.kind() == StatementKind.CODE_LINE;
    return kind && statement.voice() == Voice.AUTHOR;
  }

  private void add(List<Step> steps) {
    int flow = steps.size() >= FLOW ? links.startFlow() : 0;
    int order = 0;
    for (Step step : steps) {
      order++;
      links.add(
          step.from,
          step.to,
          step.label,
          LinkForm.ARROWS,
          flow,
          flow == 0 ? 0 : order,
          false,
          step.statement.text().span());
    }
  }

  private void read(String line, Statement statement, List<Step> steps) {
    Parties.Party before = null;
    int start = 0;
    int at = 0;
    boolean first = true;
    while (at <= line.length()) {
      int length = at == line.length() ? 1 : arrow(line, at);
      if (length == 0) {
        at++;
        continue;
      }
      String part = line.substring(start, at);
      boolean last = at == line.length();
      if (last && first) {
        return;
      }
      String label = "";
      int colon = part.indexOf(": ");
      if (colon > 0 && !first) {
        label = part.substring(colon + 2).strip();
        part = part.substring(0, colon);
      } else if (colon > 0) {
        part = part.substring(colon + 2);
      }
      Parties.Party party = party(part);
      if (before != null && party != null && !before.name().equals(party.name())) {
        steps.add(new Step(before, party, label, statement));
      }
      before = party;
      first = false;
      at += length;
      start = at;
    }
  }

  private static int arrow(String line, int at) {
    char c = line.charAt(at);
    if (c == '-' || c == '=' || c > 127) {
      for (String arrow : ARROWS) {
        if (line.startsWith(arrow, at)) {
          return arrow.length();
        }
      }
    }
    return 0;
  }

  /** The part of that name; null for anything that is not called like one. */
  private Parties.Party party(String text) {
    String name = trimmed(text);
    if (name.isEmpty()) {
      return null;
    }
    Parties.Party known = parties.known(name);
    if (known != null) {
      return known;
    }
    Words words = Words.of(name);
    if (words.count() == 0 || words.count() > LONGEST_NAME || !Character.isLetter(name.charAt(0))) {
      return null;
    }
    for (String form : words.forms()) {
      switch (form) {
        case "to",
            "from",
            "in",
            "for",
            "the",
            "via",
            "is",
            "are",
            "of",
            "on",
            "and",
            "or",
            "with" -> {
          return null;
        }
        default -> {}
      }
    }
    return ComponentNames.kind(name, "") == ComponentKind.OTHER ? null : parties.named(name);
  }

  /** The name without a number before it, brackets around it and a remark behind it. */
  private static String trimmed(String text) {
    // A key such as user:{id} or a path is no part.
    for (int i = 0; i < text.length(); i++) {
      if ("{}<>:/=_".indexOf(text.charAt(i)) >= 0) {
        return "";
      }
    }
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int remark = text.indexOf(" (", from);
    to = remark > from ? remark : to;
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
