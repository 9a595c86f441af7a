package dev.designlint.reason;

/**
 * Limits that are a matter of taste, so that whoever configures the rules may move them.
 *
 * @param technologies the most that a system of up to medium load should have to run
 * @param boxes the most that the first picture of the system should have
 * @param lines the most between them, likewise
 */
public record Limits(int technologies, int boxes, int lines) {
  /**
   * What holds where nothing is configured: beyond twenty boxes a reader sees a pattern, not a
   * system (C4 model: split by level).
   */
  public static final Limits DEFAULT = new Limits(10, 20, 40);
}
