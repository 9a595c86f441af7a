package dev.designlint.review.baseline;

import dev.designlint.finding.FindingKey;

/**
 * Findings that were there when the baseline was written.
 *
 * @param key by what they are known again
 * @param count how many there are, at least 1
 */
public record BaselineEntry(FindingKey key, int count) implements Comparable<BaselineEntry> {
  @Override
  public int compareTo(BaselineEntry other) {
    return key.compareTo(other.key);
  }

  /** The same findings, some of which are gone. */
  BaselineEntry with(int other) {
    return new BaselineEntry(key, other);
  }
}
