package dev.designlint.report.html;

import dev.designlint.report.Plain;
import java.util.List;

/**
 * A line of a source file in the report.
 *
 * @param number its number, from 1
 * @param text what is shown of it
 * @param left number of characters that are not shown, since nobody reads a line that long
 * @param findings the findings that start on it
 */
public record LineView(int number, String text, int left, List<FindingView> findings) {
  /** Beyond this a line is data, and would only make the page slow. */
  private static final int LONGEST = 2_000;

  static LineView of(int number, String line, List<FindingView> findings) {
    int end = line.length() <= LONGEST ? line.length() : line.offsetByCodePoints(0, cut(line));
    return new LineView(
        number, Plain.text(line.substring(0, end)), line.length() - end, List.copyOf(findings));
  }

  private static int cut(String line) {
    return line.codePointCount(0, LONGEST);
  }

  /** The worst severity that starts here, or null, so that the attribute is left out. */
  public String severity() {
    FindingView worst = null;
    for (FindingView finding : findings) {
      if (worst == null || finding.severity().compareTo(worst.severity()) < 0) {
        worst = finding;
      }
    }
    return worst == null ? null : worst.severity().key();
  }
}
