package dev.designlint.compare;

import dev.designlint.finding.FindingKey;
import dev.designlint.matching.KnownDocument;
import dev.designlint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document as a JSON report records it.
 *
 * @param path where it lay, with forward slashes
 * @param title its title
 * @param score readiness from 0 to 100, or -1 where it could not be judged
 * @param findings every single finding, also those that hung under or were counted by others
 * @param held those that a comment suppressed or a baseline held
 */
public record RecordedDocument(
    String path,
    String title,
    int score,
    List<RecordedFinding> findings,
    List<RecordedFinding> held) {
  /** Number of findings of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (RecordedFinding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** The document, as far as it takes to know it again. */
  KnownDocument known() {
    Map<FindingKey, Integer> keys = new TreeMap<>();
    findings.forEach(finding -> keys.merge(finding.key(), 1, Integer::sum));
    held.forEach(finding -> keys.merge(finding.key(), 1, Integer::sum));
    return new KnownDocument(path, title, keys);
  }
}
