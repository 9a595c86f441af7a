package dev.designlint.review.suppression;

import dev.designlint.fact.SuppressionIssue;
import dev.designlint.finding.Finding;
import java.util.List;

/**
 * What becomes of the findings of a document with comments that suppress some.
 *
 * @param left the findings that nothing suppresses
 * @param suppressed the others, ordered by place
 * @param issues what is wrong with the comments, ordered by place
 */
public record Suppressed(
    List<Finding> left, List<SuppressedFinding> suppressed, List<SuppressionIssue> issues) {}
