package dev.designlint.review.configuration;

import java.math.BigDecimal;

/**
 * A value of the configuration with its origin.
 *
 * @param key the keys behind which it is written, with dots between them
 * @param text the value as written; a list with commas between its items
 * @param path the file that states it
 * @param line the 1-based line
 */
public record Value(String key, String text, String path, int line) {
  /** A whole number as YAML writes it, {@code 1_000} for example; the schema holds others off. */
  static int number(String text) {
    return new BigDecimal(text.replace("_", "")).intValueExact();
  }

  /** The same value told in other words. */
  Value withText(String words) {
    return new Value(key, words, path, line);
  }

  /** File and line in one word. */
  public String origin() {
    return path + ":" + line;
  }
}
