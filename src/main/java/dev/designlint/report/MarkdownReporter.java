package dev.designlint.report;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes Markdown for a comment or a page: a table of the documents, then the findings. */
public final class MarkdownReporter implements Reporter {
  private final int largest;

  /** Reports of any size. */
  public MarkdownReporter() {
    this(Integer.MAX_VALUE);
  }

  /**
   * @param largest the bytes in UTF-8 that the report may take; what does not fit is counted
   */
  public MarkdownReporter(int largest) {
    this.largest = largest;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    int left = largest;
    int kept = 0;
    List<String> lines = lines(review);
    // The last line tells how many are missing; it has to fit in any case.
    int reserve = 100;
    for (String line : lines) {
      left -= line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (left < reserve) {
        out.append("\n" + (lines.size() - kept)).append(" lines more do not fit here.\n");
        return;
      }
      out.append(line).append('\n');
      kept++;
    }
  }

  private static List<String> lines(Review review) {
    List<String> lines = new ArrayList<>(List.of("# Design review", ""));
    if (!review.documents().isEmpty()) {
      lines.add("| document | kind | readiness | errors | warnings | info |");
      lines.add("| --- | --- | ---: | ---: | ---: | ---: |");
    }
    for (DocumentReview document : review.documents()) {
      StringBuilder row = new StringBuilder("| ").append(MarkdownText.of(document.path()));
      row.append(" | ").append(document.facts().design().kind().key()).append(" | ");
      row.append(document.score() < 0 ? "–" : String.valueOf(document.score())).append(" |");
      for (Severity severity : Severity.values()) {
        row.append(' ').append(document.count(severity)).append(" |");
      }
      lines.add(row.toString());
    }
    if (review.documents().isEmpty()) {
      lines.add("No document was reviewed.");
    }
    for (DocumentReview document : review.documents()) {
      findings(document, lines);
    }
    problems(review.problems(), lines);
    return lines;
  }

  private static void findings(DocumentReview document, List<String> lines) {
    if (document.findings().isEmpty()) {
      return;
    }
    lines.addAll(List.of("", "## " + MarkdownText.of(document.path()), ""));
    for (Finding finding : Shown.of(document.findings(), 0).findings()) {
      String place = finding.span().line() + ":" + finding.span().start().column();
      if (!finding.span().path().equals(document.path())) {
        place = MarkdownText.of(finding.span().path()) + ":" + place;
      }
      lines.add(
          "- **"
              + finding.severity().key()
              + "** "
              + place
              + " "
              + MarkdownText.of(finding.message())
              + " (`"
              + finding.rule().id()
              + "`)");
      lines.add("  - " + MarkdownText.of(finding.rule().advice()));
    }
  }

  private static void problems(List<Problem> problems, List<String> lines) {
    if (problems.isEmpty()) {
      return;
    }
    lines.addAll(List.of("", "## Not reviewed", ""));
    for (Problem problem : problems) {
      String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
      String where = MarkdownText.of(problem.path()) + place;
      lines.add("- **error** " + where + " " + MarkdownText.of(problem.message()));
    }
  }
}
