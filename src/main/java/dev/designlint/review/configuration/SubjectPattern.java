package dev.designlint.review.configuration;

import java.util.Locale;

/**
 * A pattern for what a finding is about. Case, backticks, quotation marks around it and the kind of
 * white space make no difference, since nobody copies them exactly from a message.
 */
final class SubjectPattern {
  /** The texts between the stars. */
  private final String[] parts;

  /**
   * Reads a pattern.
   *
   * @param pattern a subject, in which {@code *} stands for any text
   */
  SubjectPattern(String pattern) {
    parts = plain(pattern).split("\\*", -1);
  }

  /** Whether a subject fits; an empty one never does. */
  boolean matches(String subject) {
    String text = plain(subject);
    int last = parts.length - 1;
    if (text.isEmpty() || !text.startsWith(parts[0])) {
      return false;
    }
    if (last == 0) {
      return text.equals(parts[0]);
    }
    int at = parts[0].length();
    for (int i = 1; i < last; i++) {
      at = text.indexOf(parts[i], at);
      if (at < 0) {
        return false;
      }
      at += parts[i].length();
    }
    return text.length() - at >= parts[last].length() && text.endsWith(parts[last]);
  }

  private static String plain(String text) {
    StringBuilder result = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean space = Character.isWhitespace(c);
      if (!space && c != '`') {
        result.append(c);
      } else if (space && !result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    String words = result.toString().strip();
    boolean quoted = words.length() > 1 && words.startsWith("\"") && words.endsWith("\"");
    return quoted ? words.substring(1, words.length() - 1).strip() : words;
  }
}
