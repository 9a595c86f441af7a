package dev.designlint.report.html;

import java.util.List;

/**
 * The comparison of two runs.
 *
 * @param before the name of the earlier run
 * @param now the name of the later run
 * @param counts how many documents became what, in words
 * @param figures the figures of both runs, in words
 * @param documents the documents that are not the same, the worse ones first
 */
public record DifferenceView(
    String before,
    String now,
    String counts,
    String figures,
    List<ChangedDocumentView> documents) {}
