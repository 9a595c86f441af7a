package dev.designlint.report.html;

import dev.designlint.report.Plain;
import java.util.List;

/**
 * A line of a source file in the report.
 *
 * @param number its number, from 1
 * @param text what is shown of it
 * @param left number of characters that are not shown, since nobody reads a line that long
 * @param verbatim whether it stands between fences, so that it must not be wrapped
 * @param findings the findings that start on it
 */
public record LineView(
    int number, String text, int left, boolean verbatim, List<FindingView> findings) {
  /** Beyond this a line is data, and would only make the page slow. */
  private static final int LONGEST = 2_000;

  static LineView of(int number, String line, boolean verbatim, List<FindingView> findings) {
    int end = line.length() <= LONGEST ? line.length() : line.offsetByCodePoints(0, cut(line));
    String text = Plain.text(line.substring(0, end));
    return new LineView(number, text, line.length() - end, verbatim, List.copyOf(findings));
  }

  private static int cut(String line) {
    return line.codePointCount(0, LONGEST);
  }

  /**
   * How it looks: the worst severity that starts here and whether it is verbatim, or null, so that
   * the attribute is left out.
   */
  public String classes() {
    FindingView worst = null;
    for (FindingView finding : findings) {
      if (worst == null || finding.severity().compareTo(worst.severity()) < 0) {
        worst = finding;
      }
    }
    String severity = worst == null ? "" : worst.severity().key();
    String classes = (severity + (verbatim ? " verbatim" : "")).strip();
    return classes.isEmpty() ? null : classes;
  }
}
