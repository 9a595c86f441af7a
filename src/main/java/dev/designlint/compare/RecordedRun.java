package dev.designlint.compare;

import dev.designlint.rule.Severity;
import java.util.List;

/**
 * A run as a JSON report records it.
 *
 * @param name what the report is called
 * @param documents its documents, ordered by path
 */
public record RecordedRun(String name, List<RecordedDocument> documents) {
  /** Number of findings of a severity. */
  public int count(Severity severity) {
    return documents.stream().mapToInt(document -> document.count(severity)).sum();
  }

  /**
   * The mean readiness of the documents that could be judged, 0 to 100, rounded to one decimal; -1
   * where there is none.
   */
  public double meanScore() {
    double mean =
        documents.stream()
            .mapToInt(RecordedDocument::score)
            .filter(score -> score >= 0)
            .average()
            .orElse(-1);
    return Math.round(mean * 10) / 10.0;
  }
}
