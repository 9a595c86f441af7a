package dev.designlint.review;

import dev.designlint.finding.Finding;
import dev.designlint.rule.Severity;
import dev.designlint.source.ChangedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The result of one run.
 *
 * @param documents the reviewed designs, ordered by path
 * @param problems files that could not be read or parsed, ordered by path
 * @param skipped files that are no designs, ordered by path
 * @param stale what a baseline holds and no document has any more
 */
public record Review(
    List<DocumentReview> documents,
    List<Problem> problems,
    List<Skipped> skipped,
    List<StaleEntry> stale) {
  /** A review that is held against no baseline. */
  public Review(List<DocumentReview> documents, List<Problem> problems, List<Skipped> skipped) {
    this(documents, problems, skipped, List.of());
  }

  /** The same review with the findings of one line only. */
  public Review atLine(int line) {
    List<DocumentReview> only = new ArrayList<>();
    for (DocumentReview document : documents) {
      only.add(document.only(finding -> finding.span().line() == line));
    }
    return new Review(List.copyOf(only), problems, skipped, stale);
  }

  /**
   * The same review with the findings that touch changed lines.
   *
   * @param changes the changed lines by path; findings of other files are left out
   */
  public Review changed(Map<String, ChangedLines> changes) {
    List<DocumentReview> only = new ArrayList<>();
    for (DocumentReview document : documents) {
      only.add(document.only(finding -> touches(finding, changes)));
    }
    return new Review(List.copyOf(only), problems, skipped, stale);
  }

  private static boolean touches(Finding finding, Map<String, ChangedLines> changes) {
    ChangedLines lines = changes.get(finding.span().path());
    int last = finding.span().end().line();
    return lines != null && lines.touches(finding.span().line(), last);
  }

  /** Number of findings of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (DocumentReview document : documents) {
      for (Finding finding : document.findings()) {
        count += finding.severity() == severity ? 1 : 0;
      }
    }
    return count;
  }

  /** Number of findings that authors have suppressed. */
  public int suppressed() {
    int count = 0;
    for (DocumentReview document : documents) {
      count += document.suppressed().size();
    }
    return count;
  }

  /** Number of findings that a baseline holds. */
  public int baselined() {
    int count = 0;
    for (DocumentReview document : documents) {
      count += document.baselined().size();
    }
    return count;
  }
}
