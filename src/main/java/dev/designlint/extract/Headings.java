package dev.designlint.extract;

import java.util.Locale;

/** Brings headings to a form in which they can be compared. */
final class Headings {
  private Headings() {}

  /** Lower case, without numbering, emoji, "(5 minutes)" and punctuation at the ends. */
  static String normal(String heading) {
    String value = heading.strip().toLowerCase(Locale.ROOT);
    int open = value.indexOf('(');
    if (open > 0 && value.endsWith(")")) {
      value = value.substring(0, open);
    }
    int start = 0;
    while (start < value.length() && !Character.isLetter(value.codePointAt(start))) {
      start++;
    }
    int end = value.length();
    while (end > start && !Character.isLetterOrDigit(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }
}
