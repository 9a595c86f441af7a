package dev.designlint.compare;

import dev.designlint.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * A report of an earlier or later run, as far as a comparison needs it.
 *
 * @param name how people call it
 * @param documents the documents that were reviewed, ordered by path
 * @param notReviewed why other files were not reviewed, by path
 * @param unreadable those of them that could not be read
 */
public record RecordedReport(
    String name,
    List<RecordedDocument> documents,
    Map<String, String> notReviewed,
    List<String> unreadable) {
  /** The same report under another name. */
  RecordedReport withName(String other) {
    return new RecordedReport(other, documents, notReviewed, unreadable);
  }

  /** Number of findings of a severity in all documents, also counting those under others. */
  public int count(Severity severity) {
    int count = 0;
    for (RecordedDocument document : documents) {
      count += document.count(severity);
    }
    return count;
  }

  /**
   * The mean readiness of the documents that could be judged, rounded to one decimal; -1 where
   * there is none.
   */
  public double meanScore() {
    int sum = 0;
    int judged = 0;
    for (RecordedDocument document : documents) {
      sum += Math.max(0, document.score());
      judged += document.score() >= 0 ? 1 : 0;
    }
    return judged == 0 ? -1 : Math.round(10.0 * sum / judged) / 10.0;
  }
}
