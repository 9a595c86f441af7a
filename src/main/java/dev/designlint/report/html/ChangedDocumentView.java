package dev.designlint.report.html;

import java.util.List;

/**
 * A document in the comparison of two runs.
 *
 * @param change how it differs
 * @param path the document
 * @param formerPath where it was before, or an empty string where that is the same
 * @param title its title
 * @param scores its readiness before and now, for people
 * @param reason why it was not reviewed in the later run, or an empty string
 * @param topics the topics with another grade in words, or an empty string
 * @param introduced the findings that came
 * @param reweighed the findings that matter more or less
 * @param fixed the findings that went
 */
public record ChangedDocumentView(
    String change,
    String path,
    String formerPath,
    String title,
    String scores,
    String reason,
    String topics,
    List<ChangedFindingView> introduced,
    List<ChangedFindingView> reweighed,
    List<ChangedFindingView> fixed) {}
