package dev.designlint.report.html;

/**
 * A bar of the distribution of scores.
 *
 * @param label the scores that it stands for
 * @param count number of documents with such a score
 * @param x where the bar starts from the left, in the units of the chart
 * @param height how high it is, in the units of the chart
 */
public record BucketView(String label, int count, int x, int height) {
  /** The width of a bar in the units of the chart. */
  public static final int WIDTH = 40;

  /** The height of the highest bar in the units of the chart. */
  public static final int HIGHEST = 100;
}
