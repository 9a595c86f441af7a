package dev.designlint.review.configuration;

/**
 * A value of the configuration with its origin.
 *
 * @param text the value as written
 * @param path the file that states it
 * @param line the 1-based line
 */
public record Value(String text, String path, int line) {
  /** File and line in one word. */
  public String origin() {
    return path + ":" + line;
  }
}
