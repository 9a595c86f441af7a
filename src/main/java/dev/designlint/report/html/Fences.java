package dev.designlint.report.html;

/** Tells which lines of a Markdown file stand between fences, where line breaks mean something. */
final class Fences {
  private static final int SHORTEST = 3;

  private char sign;
  private int length;

  /** Whether the next line of the file is between fences, or a fence itself. */
  boolean encloses(String line) {
    String text = line.strip();
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    int count = 0;
    while (count < text.length() && text.charAt(count) == first) {
      count++;
    }
    if (length > 0) {
      if (first == sign && count >= length && count == text.length()) {
        length = 0;
      }
      return true;
    }
    boolean opens = first == '~' || first == '`' && text.indexOf('`', count) < 0;
    if (opens && count >= SHORTEST) {
      sign = first;
      length = count;
    }
    return length > 0;
  }
}
