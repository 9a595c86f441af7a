package dev.designlint.compare;

import dev.designlint.finding.FindingKey;
import dev.designlint.rule.Severity;

/**
 * A finding as a JSON report records it.
 *
 * @param key by what it is known again
 * @param severity how much it matters
 * @param message what is wrong
 * @param line where it stood, from 1
 */
public record RecordedFinding(FindingKey key, Severity severity, String message, int line)
    implements Comparable<RecordedFinding> {
  /** Orders the worst first, then by place, then by rule. */
  @Override
  public int compareTo(RecordedFinding other) {
    int order = severity.compareTo(other.severity);
    order = order != 0 ? order : Integer.compare(line, other.line);
    order = order != 0 ? order : key.compareTo(other.key);
    return order != 0 ? order : message.compareTo(other.message);
  }
}
