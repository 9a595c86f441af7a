package dev.designlint.extract;

import dev.designlint.language.Statement;
import java.util.ArrayList;
import java.util.List;

/** Cuts a statement such as "Entities: Guest, Room and Key" into its label and its parts. */
final class Enumerations {
  private static final int LONGEST_PART = 3;

  private Enumerations() {}

  /** The label at the start in the form of headings; empty where there is none. */
  static String label(Statement statement) {
    int words = statement.labelWords();
    return words == 0
        ? ""
        : Headings.normal(
            statement.text().value().substring(0, statement.words().ends()[words - 1]));
  }

  /**
   * The parts behind the label, as first and one past the last character; empty unless there are at
   * least two and each is a name of at most three words.
   */
  static List<int[]> parts(Statement statement) {
    String text = statement.text().value();
    List<int[]> parts = new ArrayList<>();
    int start = text.indexOf(':', statement.words().ends()[statement.labelWords() - 1]) + 1;
    if (start == 0) {
      return parts;
    }
    while (start < text.length()) {
      int end = text.indexOf(',', start);
      end = end < 0 ? text.length() : end;
      int and = text.indexOf(" and ", start);
      if (and >= 0 && and < end) {
        end = and;
      }
      int next = end == and ? and + 5 : end + 1;
      int from = start;
      while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
        from++;
      }
      int to = end;
      while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '.')) {
        to--;
      }
      String part = text.substring(from, to);
      if (part.startsWith("and ")) {
        from += 4;
        part = part.substring(4);
      }
      if (to > from) {
        if (countWords(part) > LONGEST_PART || !isName(part)) {
          return List.of();
        }
        parts.add(new int[] {from, to});
      }
      start = next;
    }
    return parts.size() < 2 ? List.of() : parts;
  }

  /** Number of stretches without white space. */
  static int countWords(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  private static boolean isName(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != ' ' && c != '_' && c != '-') {
        return false;
      }
    }
    return Character.isLetter(part.charAt(0));
  }
}
