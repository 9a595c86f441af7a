package dev.designlint.compare;

import dev.designlint.finding.FindingKey;
import dev.designlint.matching.KnownDocument;
import dev.designlint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document as a report holds it.
 *
 * @param path where it lay, as the report names it
 * @param title its title
 * @param kind what it was taken for
 * @param judged whether it could be judged at all
 * @param score readiness from 0 to 100, or -1 where it could not be judged
 * @param topics the grades of all topics
 * @param criteria readiness by success criterion
 * @param phases readiness by phase of an interview
 * @param sections the headings of each section
 * @param findings every single finding, also those that hung under others, the worst first
 * @param held what a comment suppressed or a baseline held, and is still there
 */
public record RecordedDocument(
    String path,
    String title,
    String kind,
    boolean judged,
    int score,
    List<RecordedTopic> topics,
    List<RecordedMark> criteria,
    List<RecordedMark> phases,
    Set<List<String>> sections,
    List<RecordedFinding> findings,
    List<FindingKey> held) {
  /** How many findings of a severity it has, also counting those that hung under others. */
  public int count(Severity severity) {
    int count = 0;
    for (RecordedFinding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether it has a section with these headings. */
  boolean has(List<String> headings) {
    return headings.isEmpty() || sections.contains(headings);
  }

  /** What it takes to know it again in another report. */
  KnownDocument known() {
    Map<FindingKey, Integer> keys = new HashMap<>();
    for (RecordedFinding finding : findings) {
      keys.merge(finding.key(), 1, Integer::sum);
    }
    held.forEach(key -> keys.merge(key, 1, Integer::sum));
    return new KnownDocument(path, title, keys);
  }
}
