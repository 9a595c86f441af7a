package dev.designlint.parse.mermaid;

/**
 * The arrow of a message such as {@code A->>B: text}.
 *
 * @param start where it starts in the statement
 * @param mark the arrow as it is written
 */
record SequenceArrow(int start, String mark) {
  private static final String[] POINTED = {"<<-->>", "<<->>", "-->>", "->>", "-->", "->"};
  private static final String[] OTHER = {
    "--|\\", "--|/", "--\\\\", "--//", "/|--", "\\|--", "//--", "\\\\--", "-|\\", "-|/", "-\\\\",
    "-//", "/|-", "\\|-", "//-", "\\\\-", "--x", "--X", "-x", "-X", "--)", "-)"
  };

  /** The first arrow before the text of a message; null if there is none. */
  static SequenceArrow find(String statement) {
    int colon = statement.indexOf(':');
    int limit = colon < 0 ? statement.length() : colon;
    SequenceArrow pointed = find(statement, limit, POINTED);
    return pointed == null ? find(statement, limit, OTHER) : pointed;
  }

  private static SequenceArrow find(String statement, int limit, String[] marks) {
    for (int i = 0; i < limit; i++) {
      if ("<-/\\".indexOf(statement.charAt(i)) < 0) {
        continue;
      }
      for (String mark : marks) {
        if (statement.startsWith(mark, i)) {
          return new SequenceArrow(i, mark);
        }
      }
    }
    return null;
  }

  int end() {
    return start + mark.length();
  }

  /** The participant before the arrow. */
  String before(String statement) {
    String name = statement.substring(0, start).strip();
    return name.endsWith("()") ? name.substring(0, name.length() - 2).strip() : name;
  }

  /** The participant behind the arrow, without marks of activation. */
  String after(String statement) {
    int colon = statement.indexOf(':');
    int limit = colon < 0 ? statement.length() : colon;
    String name = statement.substring(end(), Math.max(end(), limit)).strip();
    if (name.startsWith("()")) {
      name = name.substring(2).strip();
    }
    boolean marked = name.startsWith("+") || name.startsWith("-");
    return marked ? name.substring(1).strip() : name;
  }

  Link link(String label) {
    return Link.of(label, mark.contains("--"), mark.startsWith("<<"));
  }

  /** Whether the head stands at the first participant. */
  boolean backwards() {
    return mark.charAt(0) == '/' || mark.charAt(0) == '\\';
  }
}
