package dev.designlint.report.html;

import java.util.List;

/**
 * The comparison of two runs.
 *
 * @param before the name of the earlier run
 * @param after the name of the later run
 * @param documents the documents that are not the same, the worse ones first
 * @param same number of documents that are the same
 * @param introduced number of findings that came
 * @param fixed number of findings that went
 */
public record DifferenceView(
    String before,
    String after,
    List<ChangedDocumentView> documents,
    int same,
    int introduced,
    int fixed) {
  /** Number of documents of a status. */
  public long count(String status) {
    return documents.stream().filter(document -> document.status().equals(status)).count();
  }
}
