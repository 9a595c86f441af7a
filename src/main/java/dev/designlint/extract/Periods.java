package dev.designlint.extract;

import dev.designlint.language.Words;

/**
 * Reads periods such as "per day" and "/s" after numbers.
 *
 * @param text the text of a statement
 * @param words its words
 */
record Periods(String text, Words words) {
  /** Seconds of the period in "/day", "per day" or "a day" at a word, or 0. */
  double after(int at) {
    if (at >= words.count()) {
      return 0;
    }
    String word = words.forms()[at];
    if (Numerals.between(text, words, at).contains("/")) {
      return Units.period(word);
    }
    if (Numerals.isPer(word) && at + 1 < words.count()) {
      return Units.period(words.forms()[at + 1]);
    }
    return word.equals("daily") ? 86_400 : word.equals("monthly") ? 2_629_800 : 0;
  }

  /** The word after the period at a word. */
  int end(int at) {
    return Numerals.isPer(words.forms()[at]) ? at + 2 : at + 1;
  }

  /** Whether the word at an index, or a slash after it, reads as "per". */
  boolean isPer(int at) {
    return Numerals.isPer(words.forms()[at]) || Numerals.between(text, words, at + 1).contains("/");
  }

  /** What a statement says of its number: a percentile, peak or average; empty where nothing. */
  static String qualifier(Words words) {
    for (String form : words.forms()) {
      switch (form) {
        case "peak", "average", "p50", "p90", "p95", "p99", "p999", "p99.9" -> {
          return form;
        }
        case "max", "maximum", "minimum", "median" -> {
          return form;
        }
        case "avg" -> {
          return "average";
        }
        default -> {}
      }
    }
    return "";
  }
}
