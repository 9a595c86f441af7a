package dev.designlint.parse.mermaid;

/** Cuts a sequence diagram into its statements. */
final class SequenceStatements {
  private final String text;
  private int at;
  private int start;
  private String statement = "";

  SequenceStatements(Cursor cursor) {
    this.text = cursor.text;
    this.at = cursor.at;
  }

  /** The statement that was found last, without outer blanks. */
  String statement() {
    return statement;
  }

  /** Where that statement starts. */
  int start() {
    return start;
  }

  /** Whether that statement stands behind a semicolon on the same line. */
  boolean followsSemicolon() {
    int before = start - 1;
    while (before >= 0 && Cursor.isBlank(text.charAt(before))) {
      before--;
    }
    return before >= 0 && text.charAt(before) == ';';
  }

  /** Finds the next statement: up to a line break, a semicolon or a comment. */
  boolean next() {
    if (at >= text.length()) {
      return false;
    }
    Cursor accessible = new Cursor(text, at);
    accessible.skipSpace();
    if (AccessibilityText.skip(accessible)) {
      at = accessible.at;
      statement = "";
      return true;
    }
    int from = at;
    int end = -1;
    boolean done = false;
    while (at < text.length() && !done) {
      char c = text.charAt(at);
      if (c == '#' && afterEntity(at) > at) {
        at = afterEntity(at);
      } else if (c == '#') {
        end = at;
        at = lineEnd(at);
      } else if (c == '@' && text.startsWith("@{", at)) {
        int brace = text.indexOf('}', at);
        at = brace < 0 ? at + 1 : brace + 1;
      } else {
        done = c == '\n' || c == ';';
        end = done && end < 0 ? at : end;
        at++;
      }
    }
    end = end < 0 ? at : end;
    start = from;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    statement = text.substring(start, end).stripTrailing();
    return true;
  }

  private int afterEntity(int hash) {
    int end = hash + 1;
    while (end < text.length() && Cursor.isWordCharacter(text.charAt(end))) {
      end++;
    }
    return end > hash + 1 && end < text.length() && text.charAt(end) == ';' ? end + 1 : hash;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isSpace(char c) {
    return c == '\n' || Cursor.isBlank(c);
  }
}
