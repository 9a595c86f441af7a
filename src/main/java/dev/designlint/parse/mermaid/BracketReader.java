package dev.designlint.parse.mermaid;

/** Reads the text between two brackets or bars, quoted or plain. */
final class BracketReader {
  private final Cursor cursor;
  private final DiagramBuilder diagram;

  BracketReader(Cursor cursor, DiagramBuilder diagram) {
    this.cursor = cursor;
    this.diagram = diagram;
  }

  /**
   * Reads a label up to one of its closing marks and moves behind that.
   *
   * @return the cleaned label, or null with a problem if no closing mark follows
   */
  String read(String... closers) {
    int start = cursor.at;
    cursor.skipSpace();
    String label = readQuoted();
    if (label != null) {
      cursor.skipSpace();
      if (acceptOneOf(closers)) {
        return label;
      }
    }
    cursor.at = start;
    return readPlain(closers);
  }

  /** Reads a quoted label or a Markdown string; null, with the cursor unmoved, if none is here. */
  String readQuoted() {
    if (!cursor.startsWith("\"`")) {
      String quoted = cursor.readQuoted('"');
      return quoted == null ? null : LabelText.clean(quoted);
    }
    int start = cursor.at + 2;
    int end = cursor.text.indexOf("`\"", start);
    if (end < 0) {
      return null;
    }
    cursor.at = end + 2;
    return LabelText.cleanMarkdown(cursor.text.substring(start, end));
  }

  private String readPlain(String... closers) {
    int start = cursor.at;
    int horizon = diagram.hasProblem() ? cursor.lineEnd() : cursor.text.length();
    int depth = 0;
    int odd = -1;
    int firstCloser = -1;
    for (; cursor.at < horizon; cursor.at++) {
      char c = cursor.peek();
      if (c == '\n' && odd >= 0) {
        break;
      }
      int before = cursor.at;
      if ((depth == 0 || firstCloser < 0) && acceptOneOf(closers)) {
        if (depth == 0) {
          return finish(start, before, odd);
        }
        firstCloser = before;
        cursor.at = before;
      }
      depth += nesting(c, depth);
      if (odd < 0 && "[](){}|\"".indexOf(c) >= 0) {
        odd = cursor.at;
      }
    }
    if (firstCloser < 0) {
      cursor.at = start;
      diagram.expected(start, "\"" + closers[0] + "\" somewhere");
      return null;
    }
    cursor.at = firstCloser;
    acceptOneOf(closers);
    return finish(start, firstCloser, odd);
  }

  private static int nesting(char c, int depth) {
    return switch (c) {
      case '[', '(', '{' -> 1;
      case ']', ')', '}' -> depth > 0 ? -1 : 0;
      default -> 0;
    };
  }

  private String finish(int start, int end, int odd) {
    if (odd >= 0) {
      char c = cursor.text.charAt(odd);
      String mark = c == '"' ? "a quote" : "\"" + c + "\"";
      diagram.problem(odd, mark + " inside of a label: put the whole label into quotes");
    }
    return LabelText.clean(cursor.text.substring(start, end));
  }

  private boolean acceptOneOf(String... closers) {
    for (String closer : closers) {
      if (cursor.accept(closer)) {
        return true;
      }
    }
    return false;
  }
}
