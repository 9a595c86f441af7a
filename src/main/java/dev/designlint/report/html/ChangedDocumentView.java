package dev.designlint.report.html;

import java.util.List;

/**
 * A document in the comparison of two runs.
 *
 * @param status {@code worse}, {@code better}, {@code new}, {@code gone}, {@code changed} or {@code
 *     same}
 * @param path the document
 * @param formerPath where it was before, or an empty string where that is the same
 * @param title its title
 * @param before its readiness before, for people; empty for a new document
 * @param after its readiness now, for people; empty for one that is gone
 * @param introduced the findings that came
 * @param fixed the findings that went
 */
public record ChangedDocumentView(
    String status,
    String path,
    String formerPath,
    String title,
    String before,
    String after,
    List<ChangedFindingView> introduced,
    List<ChangedFindingView> fixed) {}
