package dev.designlint.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores of several runs as a line; where a run has none, the line is broken.
 *
 * @param width how wide the chart is, in its own units
 * @param height how high it is; a score of 100 is at the top
 * @param segments the unbroken stretches, as the points of a polyline
 * @param dots a dot for each score
 * @param gain by how much the last score is higher than the one before; 0 where there is none
 */
public record LineChart(int width, int height, List<String> segments, List<Dot> dots, int gain) {
  /** How far dots stay from the edges. */
  private static final int MARGIN = 4;

  /**
   * A score.
   *
   * @param x its place from the left
   * @param y its place from the top
   * @param label the run and the score
   */
  public record Dot(int x, int y, String label) {}

  /**
   * A chart.
   *
   * @param names the runs, the oldest first
   * @param scores for each run a score from 0 to 100, or a negative number where there is none
   * @param width how wide it is to be
   * @param height how high it is to be
   */
  static LineChart of(List<String> names, List<Double> scores, int width, int height) {
    List<String> segments = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < scores.size(); i++) {
      double score = scores.get(i);
      if (score < 0) {
        end(points, segments);
        continue;
      }
      int steps = Math.max(1, scores.size() - 1);
      int x = MARGIN + (width - 2 * MARGIN) * i / steps;
      int y = MARGIN + (int) Math.round((height - 2 * MARGIN) * (100 - score) / 100);
      points.append(points.isEmpty() ? "" : " ").append(x).append(',').append(y);
      dots.add(new Dot(x, y, names.get(i) + ": " + readable(score)));
    }
    end(points, segments);
    return new LineChart(width, height, List.copyOf(segments), List.copyOf(dots), gain(scores));
  }

  private static int gain(List<Double> scores) {
    List<Double> judged = scores.stream().filter(score -> score >= 0).toList();
    int last = judged.size() - 1;
    return last < 1 ? 0 : (int) Math.round(judged.get(last) - judged.get(last - 1));
  }

  /** A score without a fraction that says nothing. */
  static String readable(double score) {
    return score == Math.rint(score) ? String.valueOf((int) score) : String.valueOf(score);
  }

  private static void end(StringBuilder points, List<String> segments) {
    if (!points.isEmpty()) {
      segments.add(points.toString());
      points.setLength(0);
    }
  }
}
