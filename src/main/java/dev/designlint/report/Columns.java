package dev.designlint.report;

import org.jline.utils.WCWidth;

/** Fits texts into the columns of a terminal, of which a Chinese character takes two. */
final class Columns {
  private static final String CUT = "…";

  private Columns() {}

  /** How many columns a text takes. */
  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += of(text.codePointAt(i));
    }
    return columns;
  }

  /**
   * The text, or its start and its end, which tells more of a path, with an ellipsis between them.
   *
   * @param most how many columns it may take, 4 at least
   */
  static String cut(String text, int most) {
    if (of(text) <= most) {
      return text;
    }
    int head = (most - 1) / 3;
    int start = 0;
    int used = 0;
    while (used + of(text.codePointAt(start)) <= head) {
      used += of(text.codePointAt(start));
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    int left = most - 1 - used;
    while (of(text.codePointBefore(end)) <= left) {
      left -= of(text.codePointBefore(end));
      end -= Character.charCount(text.codePointBefore(end));
    }
    // An accent does not stand alone.
    while (end < text.length() && of(text.codePointAt(end)) == 0) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, start) + CUT + text.substring(end);
  }

  /** The text with spaces behind it, up to that many columns. */
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text with spaces before it, up to that many columns. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  private static int of(int codePoint) {
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }
}
