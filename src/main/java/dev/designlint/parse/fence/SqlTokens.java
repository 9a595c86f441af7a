package dev.designlint.parse.fence;

import java.util.ArrayList;
import java.util.List;

/** Cuts SQL into words, quoted names, strings and single marks; comments fall away. */
final class SqlTokens {
  /** What a token is. */
  enum Kind {
    WORD,
    QUOTED,
    STRING,
    MARK
  }

  /**
   * One token.
   *
   * @param kind what it is
   * @param text its text, without quotes
   * @param start where it starts
   * @param end just after it
   * @param startsLine whether it is the first one of its line
   */
  record Token(Kind kind, String text, int start, int end, boolean startsLine) {
    boolean is(String other) {
      return (kind == Kind.WORD || kind == Kind.MARK) && text.equalsIgnoreCase(other);
    }

    boolean isName() {
      return kind == Kind.WORD || kind == Kind.QUOTED;
    }
  }

  private static final int LONGEST_NAME = 128;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean lineStart = true;

  private SqlTokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    SqlTokens reader = new SqlTokens(text);
    reader.read();
    return reader.tokens;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lineStart = true;
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("--", at) || text.startsWith("//", at) || isHashComment()) {
        at = find("\n", at);
      } else if (text.startsWith("/*", at)) {
        at = Math.min(text.length(), find("*/", at + 2) + 2);
      } else if (isWordCharacter(c)) {
        readWord();
      } else {
        readMark(c);
      }
    }
  }

  private boolean isHashComment() {
    return text.charAt(at) == '#' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  private int find(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found;
  }

  private void readWord() {
    int end = at;
    while (end < text.length() && isWordCharacter(text.charAt(end))) {
      end++;
    }
    add(Kind.WORD, text.substring(at, end), end);
  }

  private void readMark(char c) {
    int end = c == '"' || c == '`' || c == '[' ? nameEnd(c == '[' ? ']' : c) : -1;
    int stringEnd = c == '\'' ? text.indexOf(c, at + 1) : -1;
    if (end > at + 1) {
      add(Kind.QUOTED, text.substring(at + 1, end), end + 1);
    } else if (stringEnd > 0) {
      add(Kind.STRING, text.substring(at + 1, stringEnd), stringEnd + 1);
    } else {
      add(Kind.MARK, String.valueOf(c), at + 1);
    }
  }

  /** Where a quoted name ends; -1 if what stands here is none, such as the size of an array. */
  private int nameEnd(char closing) {
    int limit = Math.min(text.length(), at + LONGEST_NAME);
    for (int end = at + 1; end < limit; end++) {
      char c = text.charAt(end);
      if (c == closing) {
        return end;
      }
      boolean list = closing == ']' && (c == ',' || end == at + 1 && !Character.isLetter(c));
      if (c == '\n' || list) {
        return -1;
      }
    }
    return -1;
  }

  private void add(Kind kind, String value, int end) {
    tokens.add(new Token(kind, value, at, end, lineStart));
    lineStart = false;
    at = end;
  }

  private static boolean isWordCharacter(char c) {
    return c == '_' || c == '$' || Character.isLetterOrDigit(c);
  }
}
