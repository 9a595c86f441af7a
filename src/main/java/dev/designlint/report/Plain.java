package dev.designlint.report;

/** Keeps what comes from a document from acting on a terminal or on a build server's log. */
public final class Plain {
  private static final String[] LOG_COMMANDS = {"##[", "##vso[", "##teamcity["};

  private Plain() {}

  /**
   * The text with control characters, escapes, text direction marks and the openings of log
   * commands shown with {@code ?}; tabs stay. Build servers look for {@code ##[} anywhere in a
   * line.
   */
  public static String text(String value) {
    StringBuilder result = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (isHarmful(c) || c == '#' && isLogCommand(value, i)) {
        if (result == null) {
          result = new StringBuilder(value);
        }
        result.setCharAt(i, '?');
      }
    }
    return result == null ? value : result.toString();
  }

  /**
   * A path as plain text that may stand at the start of a line, where {@code ::} would make it a
   * command to a build server.
   */
  public static String path(String value) {
    String plain = text(value);
    return plain.stripLeading().startsWith("::") ? "./" + plain : plain;
  }

  private static boolean isLogCommand(String value, int at) {
    for (String opening : LOG_COMMANDS) {
      if (value.startsWith(opening, at)) {
        return true;
      }
    }
    return false;
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
