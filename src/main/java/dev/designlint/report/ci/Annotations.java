package dev.designlint.report.ci;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a review becomes annotations. GitHub shows ten of each level in a step and drops the rest
 * without a word.
 *
 * @param problems files that were not reviewed; they count as errors
 * @param findings the worst findings, by severity and then by place
 * @param left how many findings and problems are left out
 */
record Annotations(List<Problem> problems, List<Finding> findings, int left) {
  /** The most annotations of one level that GitHub shows of a step. */
  static final int MOST = 10;

  static Annotations of(Review review) {
    List<Problem> problems = review.problems().subList(0, Math.min(MOST, review.problems().size()));
    List<Finding> shown = new ArrayList<>();
    int total = review.problems().size();
    for (Severity severity : Severity.values()) {
      int room = severity == Severity.ERROR ? MOST - problems.size() : MOST;
      for (DocumentReview document : review.documents()) {
        for (Finding finding : document.findings()) {
          if (finding.severity() == severity) {
            total++;
            if (room-- > 0) {
              shown.add(finding);
            }
          }
        }
      }
    }
    return new Annotations(problems, List.copyOf(shown), total - problems.size() - shown.size());
  }

  /** One sentence that tells how much is annotated. */
  String summary() {
    int shown = problems.size() + findings.size();
    int all = shown + left;
    return left == 0
        ? "Annotated: " + shown + " of " + all + "."
        : "Annotated: "
            + shown
            + " of "
            + all
            + "; GitHub shows "
            + MOST
            + " of each level, so "
            + left
            + (left == 1 ? " is" : " are")
            + " not annotated.";
  }
}
