package dev.designlint.vocabulary;

/**
 * A combination of cues that says something about a topic.
 *
 * @param all groups of cue numbers; of each group one cue must be there
 * @param not cue numbers that must not be there
 * @param scope where the cues must stand together
 * @param moods bits by ordinal of the moods in which the statement counts
 * @param times in how many statements it must be found
 */
public record Pattern(int[][] all, int[] not, Scope scope, int moods, int times) {
  /**
   * Added to a cue number: the cue may also stand in the heading, the lead-in or the table head.
   */
  public static final int OR_CONTEXT = 1 << 20;

  /** Added to a cue number: the cue must stand in the heading, the lead-in or the table head. */
  public static final int ONLY_CONTEXT = 1 << 21;

  /** Strips the additions from a cue number. */
  public static int cue(int number) {
    return number & (OR_CONTEXT - 1);
  }

  /** Where the cues of a pattern must stand together. */
  public enum Scope {
    STATEMENT,
    PASSAGE,
    SECTION
  }
}
