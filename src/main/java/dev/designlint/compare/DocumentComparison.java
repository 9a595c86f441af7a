package dev.designlint.compare;

import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * One document in two runs.
 *
 * @param before the document in the earlier run, or null for a new one
 * @param now the document in the later run, or null for one that is gone
 * @param reason why it was not reviewed in the later run, or an empty string
 * @param unreadable whether it could not be read in the later run
 * @param introduced findings of the later run only, the worst first
 * @param fixed findings of the earlier run only, the worst first
 * @param reweighed findings of both runs that matter more or less now, as they are now, the worst
 *     first
 */
public record DocumentComparison(
    RecordedDocument before,
    RecordedDocument now,
    String reason,
    boolean unreadable,
    List<RecordedFinding> introduced,
    List<RecordedFinding> fixed,
    List<Reweighed> reweighed) {

  /**
   * A finding that matters more or less than before.
   *
   * @param finding the finding as it is now
   * @param before how much it mattered
   */
  public record Reweighed(RecordedFinding finding, Severity before) {
    /** Whether it matters more now. */
    public boolean isRaised() {
      return finding.severity().compareTo(before) < 0;
    }
  }

  /**
   * A topic whose grade is another one now.
   *
   * @param before the topic before
   * @param now the topic now
   */
  public record Regraded(RecordedTopic before, RecordedTopic now) {}

  /** Where it lies, or lay. */
  public String path() {
    return (now == null ? before : now).path();
  }

  /** Whether it has another path than before. */
  public boolean isRenamed() {
    return before != null && now != null && !before.path().equals(now.path());
  }

  /**
   * What became of the document.
   *
   * <p>It is <em>worse</em> where it cannot be read or judged any more; where a finding of at least
   * a warning was introduced, or one that was there became one; or where its score fell while
   * nothing was fixed. It is <em>better</em> where it is not worse, and could not be judged before,
   * or has a higher score, or had something fixed and nothing introduced at the same score. It is
   * the <em>same</em> where findings, score, kind and the grades of the topics are, wherever they
   * stand now, and has <em>changed</em> otherwise. A fixed finding is one that is gone or matters
   * less; an introduced one is one that is new or matters more.
   */
  public Change change() {
    if (now == null) {
      return unreadable ? Change.WORSE : Change.GONE;
    }
    if (before == null) {
      return Change.NEW;
    }
    if (before.judged() != now.judged()) {
      return now.judged() ? Change.BETTER : Change.WORSE;
    }
    boolean improved = !fixed.isEmpty();
    boolean worsened = !introduced.isEmpty();
    boolean weighs = introduced.stream().anyMatch(each -> weighs(each));
    for (Reweighed each : reweighed) {
      improved |= !each.isRaised();
      worsened |= each.isRaised();
      weighs |= each.isRaised() && weighs(each.finding());
    }
    int score = scoreChange();
    if (weighs || score < 0 && !improved) {
      return Change.WORSE;
    }
    if (score > 0 || score == 0 && improved && !worsened) {
      return Change.BETTER;
    }
    boolean same = !improved && !worsened && score == 0 && before.kind().equals(now.kind());
    return same && regraded().isEmpty() ? Change.SAME : Change.CHANGED;
  }

  private static boolean weighs(RecordedFinding finding) {
    return finding.severity().compareTo(Severity.WARNING) <= 0;
  }

  /** By how many points the score rose, 0 where one of the two is missing. */
  private int scoreChange() {
    return before.score() < 0 || now.score() < 0 ? 0 : now.score() - before.score();
  }

  /** The topics that have another grade now, in the order of the report. */
  public List<Regraded> regraded() {
    List<Regraded> result = new ArrayList<>();
    if (before == null || now == null) {
      return result;
    }
    for (RecordedTopic topic : now.topics()) {
      for (RecordedTopic old : before.topics()) {
        if (old.key().equals(topic.key()) && !old.grade().equals(topic.grade())) {
          result.add(new Regraded(old, topic));
        }
      }
    }
    return result;
  }
}
