package dev.designlint.language;

import java.util.ArrayList;
import java.util.List;

/** Finds the ends of sentences. */
final class Sentences {
  private Sentences() {}

  /** The sentences of a text as pairs of start and end index, without surrounding white space. */
  static List<int[]> of(String text) {
    List<int[]> result = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || endsSentence(text, i)) {
        int end = text.charAt(i) == '\n' ? i + 1 : afterClosers(text, i + 1);
        add(result, text, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(result, text, start, text.length());
    return result;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = afterClosers(text, at + 1);
    if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean starts = next >= text.length() || !Character.isLowerCase(text.charAt(next));
    return starts && (c != '.' || !isAbbreviation(text, at));
  }

  /** Just after the quotation marks and brackets that close a sentence. */
  private static int afterClosers(String text, int from) {
    int at = from;
    while (at < text.length() && "\"')”’*_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, dot);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || switch (word) {
          case "e.g",
              "i.e",
              "eg",
              "ie",
              "vs",
              "etc",
              "cf",
              "approx",
              "resp",
              "no",
              "Fig",
              "Mr",
              "Dr",
              "St" ->
              true;
          default -> false;
        };
  }

  private static void add(List<int[]> result, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      result.add(new int[] {start, end});
    }
  }
}
