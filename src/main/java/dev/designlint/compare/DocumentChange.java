package dev.designlint.compare;

import dev.designlint.finding.FindingKey;
import dev.designlint.matching.FindingMatch;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a document between two runs.
 *
 * @param change how it differs
 * @param before the document in the earlier run, or null
 * @param after the document in the later run, or null
 * @param introduced the findings that came, the worst first
 * @param fixed the findings that went, the worst first
 */
public record DocumentChange(
    Change change,
    RecordedDocument before,
    RecordedDocument after,
    List<RecordedFinding> introduced,
    List<RecordedFinding> fixed) {
  /** A document that one of the runs lacks; its findings neither came nor went. */
  static DocumentChange alone(Change change, RecordedDocument before, RecordedDocument after) {
    return new DocumentChange(change, before, after, List.of(), List.of());
  }

  /**
   * Compares a document with itself in a later run. What a comment suppresses or a baseline holds
   * is still there: it is neither fixed nor, as long as it is held, introduced.
   */
  static DocumentChange of(RecordedDocument before, RecordedDocument after) {
    List<RecordedFinding> old = all(before);
    List<RecordedFinding> now = all(after);
    Set<List<String>> sections = new HashSet<>();
    now.forEach(finding -> sections.add(finding.key().section()));
    FindingMatch match = new FindingMatch(keys(old), keys(now), sections::contains);
    List<RecordedFinding> introduced = new ArrayList<>();
    for (int i = 0; i < after.findings().size(); i++) {
      int partner = match.before(i);
      if (partner < 0 || partner >= before.findings().size()) {
        introduced.add(now.get(i));
      }
    }
    List<RecordedFinding> fixed = new ArrayList<>();
    for (int i = 0; i < before.findings().size(); i++) {
      if (match.gone(i) > 0) {
        fixed.add(old.get(i));
      }
    }
    introduced.sort(null);
    fixed.sort(null);
    Change change = change(after.score() - before.score(), introduced, fixed);
    return new DocumentChange(change, before, after, List.copyOf(introduced), List.copyOf(fixed));
  }

  private static Change change(
      int gain, List<RecordedFinding> introduced, List<RecordedFinding> fixed) {
    if (introduced.stream().anyMatch(DocumentChange::matters)) {
      return Change.WORSE;
    }
    if (introduced.isEmpty() && fixed.isEmpty()) {
      return gain < 0 ? Change.WORSE : gain > 0 ? Change.BETTER : Change.SAME;
    }
    return introduced.isEmpty() ? Change.BETTER : Change.CHANGED;
  }

  private static boolean matters(RecordedFinding finding) {
    return finding.severity() != Severity.INFO;
  }

  /** Those that are reported, then those that are held. */
  private static List<RecordedFinding> all(RecordedDocument document) {
    List<RecordedFinding> all = new ArrayList<>(document.findings());
    all.addAll(document.held());
    return all;
  }

  private static List<FindingKey> keys(List<RecordedFinding> findings) {
    return findings.stream().map(RecordedFinding::key).toList();
  }

  /** The document as the later run has it, or else the earlier one. */
  public RecordedDocument document() {
    return after == null ? before : after;
  }

  /** Where it lay before, or an empty string where that is the same or unknown. */
  public String formerPath() {
    boolean moved = before != null && after != null && !before.path().equals(after.path());
    return moved ? before.path() : "";
  }
}
