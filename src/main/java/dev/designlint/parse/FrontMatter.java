package dev.designlint.parse;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The block of keys between two lines of {@code ---} at the start of a Markdown file.
 *
 * @param start offset of its first key
 * @param end offset just after its last key
 * @param after offset of the first character after its closing line; 0 where there is none
 */
record FrontMatter(int start, int end, int after) {
  static final FrontMatter NONE = new FrontMatter(0, 0, 0);

  /** Finds the front matter of a text. */
  static FrontMatter of(String text) {
    if (!text.startsWith("---")) {
      return NONE;
    }
    int start = endOfLine(text, 0);
    if (!text.substring(3, start).isBlank()) {
      return NONE;
    }
    for (int line = start; line < text.length(); ) {
      int next = endOfLine(text, line);
      String content = text.substring(line, next).stripTrailing();
      if (content.equals("---") || content.equals("...")) {
        return new FrontMatter(start, line, next);
      }
      line = next;
    }
    return NONE;
  }

  /** Whether there is any. */
  boolean present() {
    return after > 0;
  }

  /** The top-level keys with plain values; values are unquoted, nested values are empty. */
  Map<String, String> plainValues(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : text.substring(start, end).split("\r?\n|\r")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '-') {
        String value = line.substring(colon + 1).strip();
        if (value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"))) {
          value = value.substring(1, value.length() - 1);
        }
        values.putIfAbsent(line.substring(0, colon).strip(), value);
      }
    }
    return values;
  }

  /** Whether one of the top-level keys has that name. */
  boolean hasKey(String text, String key) {
    return plainValues(text).containsKey(key);
  }

  private static int endOfLine(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
        return at + 1;
      }
    }
    return text.length();
  }
}
