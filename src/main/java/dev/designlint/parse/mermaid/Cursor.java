package dev.designlint.parse.mermaid;

/** A place in a text that moves forward while the text is read. */
final class Cursor {
  final String text;
  int at;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character at a distance from here, or 0 outside of the text. */
  char peek(int distance) {
    int index = at + distance;
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  char peek() {
    return peek(0);
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  /** Moves over a prefix if it stands here. */
  boolean accept(String prefix) {
    if (text.startsWith(prefix, at)) {
      at += prefix.length();
      return true;
    }
    return false;
  }

  /** Whether a word stands here, in any case, with no letter, digit or underscore after it. */
  boolean atWord(String word) {
    int end = at + word.length();
    return text.regionMatches(true, at, word, 0, word.length())
        && (end >= text.length() || !isWordCharacter(text.charAt(end)));
  }

  /** Moves over a word if it stands here, in any case. */
  boolean acceptWord(String word) {
    if (atWord(word)) {
      at += word.length();
      return true;
    }
    return false;
  }

  /** Moves over spaces and tabs. */
  void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  /** Moves over white space, also over line breaks. */
  void skipSpace() {
    while (at < text.length() && (text.charAt(at) == '\n' || isBlank(text.charAt(at)))) {
      at++;
    }
  }

  /** Where the current line ends. */
  int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Moves to the end of the line. */
  void skipLine() {
    at = lineEnd();
  }

  /** Whether nothing but blanks is left of the line or statement. */
  boolean atStatementEnd() {
    skipBlanks();
    return atEnd() || peek() == '\n' || peek() == ';';
  }

  /** As {@link #atStatementEnd}, moving over a comment behind the statement. */
  boolean atStatementEndOrComment() {
    skipBlanks();
    if (startsWith("%%")) {
      skipLine();
    }
    return atStatementEnd();
  }

  /** Moves to the end of the line, over line breaks inside of quotes. */
  void skipQuotedLine() {
    while (!atEnd() && peek() != '\n') {
      if (readQuoted('"') == null) {
        at++;
      }
    }
  }

  /**
   * Reads a text up to the end of the statement and moves over a comment behind it; a semicolon
   * that ends an entity belongs to the text.
   */
  String readLabel() {
    int start = at;
    int entity = -1;
    for (; !atEnd() && peek() != '\n'; at++) {
      char c = peek();
      boolean comment = c == '%' && peek(1) == '%' && isBlank(peek(-1));
      if (comment || c == ';' && (entity < 0 || at == entity + 1)) {
        break;
      }
      boolean marks = c == '#' || c == '&';
      entity = marks ? at : isWordCharacter(c) ? entity : -1;
    }
    String label = LabelText.clean(text.substring(start, at));
    if (startsWith("%%")) {
      skipLine();
    }
    return label;
  }

  /** Moves over the rest of a statement: up to a line break or a semicolon outside of quotes. */
  void skipStatement() {
    boolean quoted = false;
    while (!atEnd() && peek() != '\n' && (quoted || peek() != ';')) {
      quoted ^= peek() == '"';
      at++;
    }
  }

  /** Reads up to one of the stop characters or the end of the line, without outer blanks. */
  String readUntil(String stops) {
    int start = at;
    while (!atEnd() && peek() != '\n' && stops.indexOf(peek()) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** Reads what stands between the quote here and the next one; null, unmoved, if there is none. */
  String readQuoted(char quote) {
    if (peek() != quote) {
      return null;
    }
    int end = text.indexOf(quote, at + 1);
    if (end < 0) {
      return null;
    }
    String content = text.substring(at + 1, end);
    at = end + 1;
    return content;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  static boolean isWordCharacter(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
