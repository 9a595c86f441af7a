package dev.designlint.compare;

import dev.designlint.finding.FindingKey;
import dev.designlint.rule.Severity;

/**
 * A finding as a report holds it.
 *
 * @param key by what it is known again in another report
 * @param severity how much it mattered
 * @param message what was wrong
 * @param path the file in which it stood
 * @param line its 1-based line
 */
public record RecordedFinding(
    FindingKey key, Severity severity, String message, String path, int line)
    implements Comparable<RecordedFinding> {
  /** The worst first, then by place, rule and message. */
  @Override
  public int compareTo(RecordedFinding other) {
    int bySeverity = severity.compareTo(other.severity);
    int byPath = bySeverity != 0 ? bySeverity : path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    int byKey = byLine != 0 ? byLine : key.compareTo(other.key);
    return byKey != 0 ? byKey : message.compareTo(other.message);
  }
}
