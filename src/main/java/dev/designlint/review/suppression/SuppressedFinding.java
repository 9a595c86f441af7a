package dev.designlint.review.suppression;

import dev.designlint.finding.Finding;
import dev.designlint.source.Span;

/**
 * A finding that its author has suppressed.
 *
 * @param finding the finding, with none under it
 * @param reach how far the comment reaches that suppresses it
 * @param reason why, in the author's words, or an empty string
 * @param comment the comment
 */
public record SuppressedFinding(Finding finding, Reach reach, String reason, Span comment)
    implements Comparable<SuppressedFinding> {
  @Override
  public int compareTo(SuppressedFinding other) {
    return finding.compareTo(other.finding);
  }
}
