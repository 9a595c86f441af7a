package dev.designlint.extract;

import java.util.List;

/** Finds calls such as {@code put(key, value)} and routes such as {@code POST /orders} in prose. */
final class Calls {
  private static final int SHORTEST_NAME = 3;

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private Calls() {}

  /**
   * Whether the text holds a call: a name with its bracket right behind it, and arguments of one
   * word each. The name must look like program text, as "getFeed" and "cache.get" do, or be the
   * first word; "combine(old results, new ones)" is prose.
   */
  static boolean hasCall(String text) {
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = text.indexOf(')', open);
      int start = startOfName(text, open);
      boolean first = start == 0 && open >= SHORTEST_NAME && Character.isLowerCase(text.charAt(1));
      if (close > open
          && (first || isIdentifier(text, start, open))
          && isPlain(text, open, close)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text holds a method of HTTP and a path, as in "POST /orders". */
  static boolean hasRoute(String text) {
    for (int slash = text.indexOf(" /"); slash > 0; slash = text.indexOf(" /", slash + 1)) {
      String before = text.substring(Math.max(0, slash - 6), slash);
      boolean path = slash + 2 < text.length() && Character.isLetter(text.charAt(slash + 2));
      if (path && METHODS.stream().anyMatch(before::endsWith)) {
        return true;
      }
    }
    return false;
  }

  private static int startOfName(String text, int open) {
    int start = open;
    while (start > 0 && (isPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return start;
  }

  private static boolean isIdentifier(String text, int start, int end) {
    if (end - start < 3 || start > 0 && text.charAt(start - 1) == '-') {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
      if (hump || c == '_' || c == '.') {
        return true;
      }
    }
    return false;
  }

  /** Whether each argument is a word, with a type or a value at most, or there are none. */
  private static boolean isPlain(String text, int open, int close) {
    if (close == open + 2) {
      return false;
    }
    for (String argument : text.substring(open + 1, close).split(",")) {
      String word = argument.strip();
      boolean typed = word.indexOf(':') > 0 || word.indexOf('=') > 0 || word.indexOf('_') > 0;
      if (!typed && word.indexOf(' ') > 0 && word.indexOf(' ') != word.lastIndexOf(' ')) {
        return false;
      }
      if (!typed && word.indexOf(' ') > 0 && Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
