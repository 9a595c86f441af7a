package dev.designlint.report;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import java.io.IOException;

/** Writes each finding on one line, as compilers do, for editors and for {@code grep}. */
public final class ConciseReporter implements Reporter {
  @Override
  public void write(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      for (Finding finding : document.findings()) {
        out.append(Plain.path(finding.span().path()));
        out.append(":" + finding.span().line() + ":" + finding.span().start().column() + ": ");
        out.append(finding.severity().key()).append(' ');
        out.append(Plain.text(finding.message())).append(' ').append(finding.rule().id());
        out.append('\n');
      }
    }
    for (Problem problem : review.problems()) {
      out.append(Plain.path(problem.path()));
      if (problem.line() > 0) {
        out.append(":" + problem.line() + ":" + Math.max(1, problem.column()));
      }
      out.append(": error ").append(Plain.text(problem.message())).append('\n');
    }
  }
}
