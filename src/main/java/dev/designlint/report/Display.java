package dev.designlint.report;

/**
 * What the place can show to which a report for people goes.
 *
 * @param colors whether it is a terminal that shows colours
 * @param columns how many columns a line has, or 0 where it may be of any length
 */
public record Display(boolean colors, int columns) {
  /** A file, or another program. */
  public static final Display PLAIN = new Display(false, 0);
}
