package dev.designlint.parse.mermaid;

import java.util.HashSet;
import java.util.Set;

/** Reads the arrows of a flowchart with their labels, such as {@code -->|reads|}. */
final class FlowchartLinks {
  private final Cursor cursor;
  private final DiagramBuilder diagram;
  private final BracketReader brackets;
  private final Set<String> names = new HashSet<>();

  FlowchartLinks(Cursor cursor, DiagramBuilder diagram) {
    this.cursor = cursor;
    this.diagram = diagram;
    this.brackets = new BracketReader(cursor, diagram);
  }

  /** Whether an arrow has this name, so that it is no node. */
  boolean isNamed(String name) {
    return names.contains(name);
  }

  /**
   * Reads one arrow and the white space around it.
   *
   * @return null with the cursor unmoved if no arrow stands here; also null, with a problem, if its
   *     label does not end
   */
  Link read() {
    int start = cursor.at;
    cursor.skipSpace();
    boolean sameLine = cursor.text.lastIndexOf('\n', cursor.at - 1) < start;
    skipName();
    boolean headed = startsWithHead(sameLine);
    if (headed) {
      cursor.at++;
    }
    Link link = readLine(headed);
    if (link == null) {
      cursor.at = start;
      return null;
    }
    cursor.skipSpace();
    if (!cursor.accept("|")) {
      return link;
    }
    String label = brackets.read("|");
    cursor.skipSpace();
    return label == null ? link : link.withLabel(label);
  }

  private void skipName() {
    int end = cursor.at;
    while (Cursor.isWordCharacter(charAt(end))) {
      end++;
    }
    if (end == cursor.at || charAt(end) != '@') {
      return;
    }
    String name = cursor.text.substring(cursor.at, end);
    int back = cursor.at;
    cursor.at = end + 1;
    if (startsWithHead(true) || startsLine(0)) {
      names.add(name);
    } else {
      cursor.at = back;
    }
  }

  private boolean startsWithHead(boolean sameLine) {
    char c = cursor.peek();
    boolean head = c == '<' || sameLine && (c == 'x' || c == 'o');
    return head && startsLine(1);
  }

  private boolean startsLine(int distance) {
    char first = cursor.peek(distance);
    char second = cursor.peek(distance + 1);
    if (first == '.') {
      return charAt(cursor.at + distance + run('.', cursor.at + distance)) == '-';
    }
    return first == '-' && (second == '-' || second == '.') || first == '=' && second == '=';
  }

  private Link readLine(boolean headed) {
    char c = cursor.peek();
    char next = cursor.peek(1);
    if (c == '-' && next == '-' || c == '=' && next == '=') {
      return readSolid(c, headed);
    }
    if (c == '-' && next == '.' || c == '.') {
      return readDotted(headed);
    }
    int waves = run('~', cursor.at);
    if (waves >= 3) {
      cursor.at += waves;
      return new Link("", false, false, true);
    }
    return null;
  }

  private Link readSolid(char mark, boolean headed) {
    int length = run(mark, cursor.at);
    int after = cursor.at + length;
    if (isHead(charAt(after))) {
      cursor.at = after + 1;
      return Link.of("", false, headed);
    }
    if (length > 2) {
      cursor.at = after;
      return Link.of("", false, false);
    }
    int textStart = after;
    int at = textStart;
    int horizon = horizon(textStart);
    while (at < horizon) {
      char c = charAt(at);
      if (c == '"') {
        at = afterQuotes(at);
      } else if (c != mark || charAt(at + 1) != mark) {
        at++;
      } else {
        int closing = at + run(mark, at);
        boolean head = isHead(charAt(closing));
        if (!head && closing - at < 3) {
          break;
        }
        cursor.at = head ? closing + 1 : closing;
        return Link.of(label(textStart, at), false, headed && head);
      }
    }
    return noClosing(mark == '=' ? "==>" : "-->");
  }

  private Link readDotted(boolean headed) {
    int dots = cursor.at + (cursor.peek() == '-' ? 1 : 0);
    int after = dots + run('.', dots);
    if (charAt(after) == '-') {
      boolean head = isHead(charAt(after + 1));
      cursor.at = head ? after + 2 : after + 1;
      return Link.of("", true, headed && head);
    }
    if (dots == cursor.at) {
      return null;
    }
    int textStart = cursor.at + 2;
    int at = textStart;
    int horizon = horizon(textStart);
    while (at < horizon) {
      char c = charAt(at);
      if (c == '"') {
        at = afterQuotes(at);
        continue;
      }
      int run = c == '.' ? run('.', at) : 0;
      if (run == 0 || charAt(at + run) != '-') {
        at += Math.max(run, 1);
        continue;
      }
      boolean head = isHead(charAt(at + run + 1));
      cursor.at = at + run + (head ? 2 : 1);
      int textEnd = at > textStart && charAt(at - 1) == '-' ? at - 1 : at;
      return Link.of(label(textStart, textEnd), true, headed && head);
    }
    return noClosing(".->");
  }

  private Link noClosing(String closing) {
    diagram.expected(
        Math.min(cursor.at + 2, cursor.text.length()),
        "an arrow or a node (a label that ends with \"" + closing + "\")");
    return null;
  }

  private String label(int from, int to) {
    String text = cursor.text.substring(from, to).strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return LabelText.clean(quoted ? text.substring(1, text.length() - 1) : text);
  }

  private int horizon(int from) {
    if (!diagram.hasProblem()) {
      return cursor.text.length();
    }
    int end = cursor.text.indexOf('\n', from);
    return end < 0 ? cursor.text.length() : end;
  }

  private int afterQuotes(int at) {
    int end = cursor.text.indexOf('"', at + 1);
    return end < 0 ? at + 1 : end + 1;
  }

  private int run(char mark, int from) {
    int end = from;
    while (charAt(end) == mark) {
      end++;
    }
    return end - from;
  }

  private char charAt(int index) {
    return index >= 0 && index < cursor.text.length() ? cursor.text.charAt(index) : 0;
  }

  private static boolean isHead(char c) {
    return c == '>' || c == 'x' || c == 'o';
  }
}
