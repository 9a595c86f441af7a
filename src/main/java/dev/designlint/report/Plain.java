package dev.designlint.report;

/** Keeps what comes from a document from acting on a terminal. */
final class Plain {
  private Plain() {}

  /**
   * The text with control characters, escapes and text direction marks shown as {@code ?}; tabs
   * stay.
   */
  static String text(String value) {
    StringBuilder result = null;
    for (int i = 0; i < value.length(); i++) {
      if (isHarmful(value.charAt(i))) {
        if (result == null) {
          result = new StringBuilder(value);
        }
        result.setCharAt(i, '?');
      }
    }
    return result == null ? value : result.toString();
  }

  private static boolean isHarmful(char c) {
    return c < 0x20 && c != '\t'
        || c >= 0x7f && c <= 0x9f
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u2028'
        || c == '\u2029';
  }
}
