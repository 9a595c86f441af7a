package dev.designlint.extract;

import dev.designlint.language.Words;

/**
 * Reads numbers as people write them: {@code 1,000}, {@code 1 000}, {@code 10'000}, {@code 10^6}.
 */
final class Numerals {
  /**
   * A number.
   *
   * @param value its value
   * @param suffix what follows its digits within the word, such as {@code k} or {@code ms}
   * @param end index just after its last word
   */
  record Numeral(double value, String suffix, int end) {}

  private Numerals() {}

  /** The number that starts at a word after {@code skip} characters, or null. */
  static Numeral at(String text, Words words, int start, int skip) {
    String word = words.forms()[start];
    int end = skip;
    while (end < word.length() && isPart(word, end)) {
      end++;
    }
    double value = end > skip ? value(word.substring(skip, end)) : Double.NaN;
    if (Double.isNaN(value)) {
      return null;
    }
    String suffix = word.substring(end);
    int next = start + 1;
    if (!suffix.isEmpty()) {
      return new Numeral(value, suffix, next);
    }
    if (next < words.count()
        && between(text, words, next).equals("^")
        && isDigits(words.forms()[next])) {
      return new Numeral(Math.pow(value, Double.parseDouble(words.forms()[next])), "", next + 1);
    }
    boolean opens = end - skip <= 3 && word.charAt(skip) != '0' && isDigits(word.substring(skip));
    while (opens && next < words.count() && isGroup(text, words, next)) {
      value = value * 1000 + Double.parseDouble(words.forms()[next]);
      next++;
    }
    return new Numeral(value, "", next);
  }

  /** Whether a number that ends before a word is the lower end of a range. */
  static boolean opensRange(String text, Words words, int next) {
    if (next >= words.count()) {
      return false;
    }
    if (words.forms()[next].equals("to")) {
      return next + 1 < words.count() && Character.isDigit(words.forms()[next + 1].charAt(0));
    }
    String mark = between(text, words, next).strip();
    boolean dash = mark.equals("-") || mark.equals("–") || mark.equals("—") || mark.equals("~");
    return dash && Character.isDigit(words.forms()[next].charAt(0));
  }

  /** The value of a number that is spelled out, or 0. */
  static int spelled(String word) {
    return switch (word) {
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "nine" -> 9;
      case "eleven" -> 11;
      default -> 0;
    };
  }

  /** Whether a statement names writes before reads, as in "write to read ratio". */
  static boolean writesFirst(Words words) {
    String[] stems = words.stems();
    for (int i = 0; i < stems.length; i++) {
      for (int j = i + 1; j < Math.min(stems.length, i + 4); j++) {
        if (stems[i].equals("read") && stems[j].startsWith("writ")) {
          return false;
        }
        if (stems[i].startsWith("writ") && stems[j].equals("read")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word between a number and a noun shows that they do not belong together. */
  static boolean endsPhrase(String word) {
    return switch (word) {
      case "across",
          "and",
          "are",
          "at",
          "by",
          "for",
          "from",
          "in",
          "is",
          "on",
          "or",
          "that",
          "to",
          "which",
          "with" ->
          true;
      default -> false;
    };
  }

  static boolean isSign(char c) {
    return c == '$' || c == '€' || c == '£';
  }

  static boolean isCurrency(String word) {
    return switch (word) {
      case "€", "$", "£", "euro", "euros", "dollar", "dollars", "pounds", "cents" -> true;
      default -> isCurrencyCode(word);
    };
  }

  static boolean isCurrencyCode(String word) {
    return word.equals("usd") || word.equals("eur") || word.equals("gbp") || word.equals("chf");
  }

  /** Whether a clause or a cell ends before a word. */
  static boolean crossesClause(String text, Words words, int next) {
    String between = between(text, words, next);
    return between.contains(". ") || between.chars().anyMatch(c -> ",;|(".indexOf(c) >= 0);
  }

  /** Whether a word before a period reads as "per". */
  static boolean isPer(String word) {
    return switch (word) {
      case "per", "a", "an", "each", "every" -> true;
      default -> false;
    };
  }

  /** Just after a percent sign that follows, with or without space, or 0. */
  static int afterPercentSign(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '%' ? at + 1 : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean isPart(String word, int at) {
    char c = word.charAt(at);
    boolean joins = c == '\'' || c == '_';
    boolean digitAfter = at + 1 < word.length() && Character.isDigit(word.charAt(at + 1));
    return Character.isDigit(c) || c == '.' || c == ',' || joins && digitAfter;
  }

  private static boolean isGroup(String text, Words words, int at) {
    String between = between(text, words, at);
    boolean space = between.length() == 1 && isSpace(between.charAt(0));
    return space && words.forms()[at].length() == 3 && isDigits(words.forms()[at]);
  }

  /** What stands between a word and the one before it. */
  static String between(String text, Words words, int next) {
    return text.substring(words.ends()[next - 1], words.starts()[next]);
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty()
        && word.length() <= 15
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static double value(String digits) {
    String plain = digits.replace("'", "").replace("_", "");
    int comma = plain.indexOf(',');
    boolean one = comma > 0 && comma == plain.lastIndexOf(',') && plain.indexOf('.') < 0;
    boolean decimal = one && plain.length() - comma != 4 && comma < plain.length() - 1;
    plain = decimal ? plain.replace(',', '.') : plain.replace(",", "");
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    boolean fits = !plain.isEmpty() && plain.length() <= 18 && isDigits(plain.substring(0, 1));
    boolean oneDot = plain.indexOf('.') == plain.lastIndexOf('.');
    boolean latin = plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    return fits && oneDot && latin ? Double.parseDouble(plain) : Double.NaN;
  }
}
