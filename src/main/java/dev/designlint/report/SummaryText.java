package dev.designlint.report;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.util.List;

/** Writes the last lines of the text report: the totals of a run, and where to read on. */
final class SummaryText {
  private final Style style;
  private final boolean verbose;

  /**
   * @param style how the output is coloured
   * @param verbose whether what of a baseline is gone has been named
   */
  SummaryText(Style style, boolean verbose) {
    this.style = style;
    this.verbose = verbose;
  }

  /**
   * Writes the totals.
   *
   * @param documents the documents of the review in the order in which they were shown
   */
  void write(Review review, List<DocumentReview> documents, Appendable out) throws IOException {
    int errors = review.count(Severity.ERROR);
    int warnings = review.count(Severity.WARNING);
    int infos = review.count(Severity.INFO);
    int total = errors + warnings + infos;
    String where = " in " + counted(documents.size(), "document");
    if (total == 0) {
      out.append(style.bold("No findings")).append(where);
    } else {
      out.append(style.bold(counted(total, "finding"))).append(" (");
      out.append(counted(errors, "error")).append(", ").append(counted(warnings, "warning"));
      out.append(", ").append(infos + " info)").append(where);
    }
    int suppressed = review.suppressed();
    if (suppressed > 0) {
      out.append(", ").append(suppressed + " suppressed");
    }
    int baselined = review.baselined();
    if (baselined > 0) {
      out.append(", ").append(baselined + " in the baseline");
    }
    if (!review.skipped().isEmpty()) {
      out.append(", ").append(counted(review.skipped().size(), "other file")).append(" skipped");
    }
    if (!review.problems().isEmpty()) {
      out.append(", ").append(counted(review.problems().size(), "problem"));
    }
    out.append(".\n");
    if (!review.stale().isEmpty()) {
      int gone = review.stale().size();
      out.append(gone == 1 ? "1 entry" : gone + " entries").append(" of the baseline ");
      out.append(gone == 1 ? "holds" : "hold").append(" more than there is; ");
      out.append(verbose ? "" : "--verbose names them, ").append("--prune-baseline takes it out\n");
    }
    next(documents, worst(review), out);
  }

  private static void next(List<DocumentReview> documents, Severity worst, Appendable out)
      throws IOException {
    for (DocumentReview document : documents) {
      for (Finding finding : document.findings()) {
        if (finding.severity() == worst) {
          String rule = finding.rule().id();
          out.append("Why, and how to put it right: designlint explain ").append(rule).append('\n');
          return;
        }
      }
    }
  }

  private static Severity worst(Review review) {
    for (Severity severity : Severity.values()) {
      if (review.count(severity) > 0) {
        return severity;
      }
    }
    return Severity.INFO;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
