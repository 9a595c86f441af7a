package dev.designlint.parse.fence;

/**
 * The arrow of a PlantUML line such as {@code web --> db : reads}.
 *
 * @param from the element before it
 * @param mark the arrow as it is written
 * @param to the element behind it
 * @param label its text, or an empty string
 */
record PlantUmlArrow(String from, String mark, String to, String label) {
  private static final String[] DIRECTIONS = {
    "left", "right", "up", "down", "le", "ri", "do", "u", "d", "l", "r"
  };

  /** The arrow of a line; null if there is none between two elements. */
  static PlantUmlArrow find(String line) {
    int start = start(line);
    if (start < 0) {
      return null;
    }
    int end = end(line, start);
    int colon = labelStart(line, end);
    String from = name(line.substring(0, start));
    String to = name(line.substring(end, colon < 0 ? line.length() : colon));
    if (from.isEmpty() || to.isEmpty()) {
      return null;
    }
    String label = colon < 0 ? "" : line.substring(colon + 1).replace("\\n", " ").strip();
    return new PlantUmlArrow(from, line.substring(start, end), to, label);
  }

  boolean backwards() {
    return mark.indexOf('<') >= 0 && mark.indexOf('>') < 0;
  }

  boolean both() {
    return mark.indexOf('<') >= 0 && mark.indexOf('>') >= 0;
  }

  boolean dotted() {
    return mark.contains("..") || mark.contains(".>") || mark.contains("<.");
  }

  boolean dashed() {
    return mark.contains("--");
  }

  private static int start(String line) {
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      char next = line.charAt(i + 1);
      quoted ^= c == '"';
      bracketed = c == '[' || bracketed && c != ']';
      if (i == 0 || quoted || bracketed) {
        continue;
      }
      boolean lined = (c == '-' || c == '.') && "-.>[".indexOf(next) >= 0;
      boolean headed = c == '<' && (next == '-' || next == '.');
      if (lined || headed || c == '-' && directionLength(line, i + 1) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The length of a word such as {@code down} between two parts of an arrow; 0 if none is here. */
  private static int directionLength(String line, int at) {
    for (String word : DIRECTIONS) {
      int end = at + word.length();
      if (line.startsWith(word, at)
          && end < line.length()
          && "-.>".indexOf(line.charAt(end)) >= 0) {
        return word.length();
      }
    }
    return 0;
  }

  private static int end(String line, int start) {
    int end = start;
    while (end < line.length()) {
      char c = line.charAt(end);
      boolean afterLine = end > start && "-.]".indexOf(line.charAt(end - 1)) >= 0;
      if ("-.<>/\\|".indexOf(c) >= 0) {
        end++;
      } else if (c == '[' && afterLine && line.indexOf(']', end) > 0) {
        end = line.indexOf(']', end) + 1;
      } else if (afterLine && directionLength(line, end) > 0) {
        end += directionLength(line, end);
      } else {
        break;
      }
    }
    return end;
  }

  private static int labelStart(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    char opening = at < line.length() ? line.charAt(at) : 0;
    if (opening == '[' || opening == '"') {
      int closing = line.indexOf(opening == '[' ? ']' : '"', at + 1);
      at = Math.max(at, closing);
    }
    return line.indexOf(':', at);
  }

  /** The name of an element without its cardinality, brackets and marks of activation. */
  private static String name(String side) {
    String name = side.strip();
    while (name.endsWith("+") || name.endsWith("-")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    int cardinality = name.lastIndexOf(" \"");
    if (cardinality > 0 && name.endsWith("\"")) {
      name = name.substring(0, cardinality).strip();
    }
    int opening = name.startsWith("\"") ? name.indexOf("\" ") : -1;
    if (opening > 0) {
      name = name.substring(opening + 2).strip();
    }
    return PlantUml.plain(name);
  }
}
