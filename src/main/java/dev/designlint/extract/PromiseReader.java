package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Consistency;
import dev.designlint.fact.ConsistencyPromise;
import dev.designlint.fact.DataPlacement;
import dev.designlint.fact.DurabilityPromise;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.ReplicationStatement;
import dev.designlint.fact.ReplicationStatement.Mode;
import dev.designlint.language.Statement;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.FoundCue;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds what the author promises about data, and where data goes that may break a promise. */
final class PromiseReader {
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final Cues cues;
  private final List<Fact> facts = new ArrayList<>();
  private final boolean guarded;
  private final boolean bounded;
  private final boolean rereads;
  private final boolean merges;
  private final boolean oneWriter;
  private final boolean yields;
  private final int strongPromise;
  private final int eventualPromise;
  private final int onePlace;
  private final int copiesLater;
  private final int copiesFirst;
  private final int manyWriters;
  private final int manyRegions;
  private final int cachedWord;
  private final int eventualStore;
  private final int storedWord;
  private final int noLoss;
  private final int readSide;

  PromiseReader(List<Marked> marked, Vocabulary vocabulary, Cues cues) {
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.guarded = isSaid("change-guard");
    this.bounded = isBounded();
    this.rereads = isSaid("against-older-answer");
    this.merges = isSaid("merge-rule");
    this.oneWriter = isSaid("one-writer") || isSaid("spans-regions");
    this.yields = oneWriter || isSaid("partition-choice");
    this.strongPromise = vocabulary.cue("strong-promise");
    this.eventualPromise = vocabulary.cue("eventual-promise");
    this.onePlace = vocabulary.cue("one-place");
    this.copiesLater = vocabulary.cue("copies-later");
    this.copiesFirst = vocabulary.cue("copies-first");
    this.manyWriters = vocabulary.cue("many-writers");
    this.manyRegions = vocabulary.cue("many-regions");
    this.cachedWord = vocabulary.cue("cached-word");
    this.eventualStore = vocabulary.cue("eventual-store");
    this.storedWord = vocabulary.cue("stored-word");
    this.noLoss = vocabulary.cue("no-loss");
    this.readSide = vocabulary.cue("read-side");
  }

  /** Promises, replication and placements in the order of the text. */
  List<Fact> read() {
    for (Marked mark : marked) {
      if (Claims.isOfDesign(mark, cues)) {
        promise(mark, strongPromise, Consistency.STRONG);
        promise(mark, eventualPromise, Consistency.EVENTUAL);
        durability(mark);
        replication(mark);
      }
    }
    List<ConsistencyPromise> strong = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof ConsistencyPromise promise
          && promise.consistency() == Consistency.STRONG
          && !promise.terms().isEmpty()) {
        strong.add(promise);
      }
    }
    for (Marked mark : marked) {
      if (!strong.isEmpty() && Claims.isOfDesign(mark, cues)) {
        placement(mark, strong);
      }
    }
    return facts;
  }

  /** Whether any claim of the document has a cue. */
  private boolean isSaid(String name) {
    int cue = vocabulary.cue(name);
    for (Marked mark : marked) {
      if (mark.has(cue) && mark.statement().voice() == Voice.AUTHOR) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement on late data names a time or an event after which it is there. */
  private boolean isBounded() {
    int staleness = vocabulary.cue("staleness-word");
    int vague = vocabulary.cue("vague-delay");
    for (Marked mark : marked) {
      boolean late = mark.has(staleness) || mark.inContext(staleness);
      boolean time = mark.has(FoundCue.DURATION.cue()) || mark.has(vague);
      if (late && time && mark.statement().voice() == Voice.AUTHOR) {
        return true;
      }
    }
    return false;
  }

  /** The first place of a cue that no negation governs, as first and one past the last word. */
  private int[] place(Marked mark, int cue) {
    if (!mark.has(cue)) {
      return null;
    }
    int[] found = {-1, -1};
    Statement statement = mark.statement();
    vocabulary
        .cues()
        .match(
            statement.words().stems(),
            statement.words().forms(),
            (value, from, to) -> {
              if (value == cue && found[0] < 0) {
                found[0] = from;
                found[1] = to;
              }
            });
    return found[0] < 0 ? null : found;
  }

  private void promise(Marked mark, int cue, Consistency consistency) {
    Statement statement = mark.statement();
    int[] place = place(mark, cue);
    if (place == null || statement.words().negated()[place[0]]) {
      return;
    }
    ClauseSubject subject = ClauseSubject.of(statement, place[0], place[1]);
    for (Fact fact : facts) {
      if (fact instanceof ConsistencyPromise other
          && other.consistency() == consistency
          && other.terms().equals(subject.terms())) {
        return;
      }
    }
    facts.add(
        new ConsistencyPromise(
            subject.text(),
            subject.terms(),
            consistency,
            bounded || mark.has(FoundCue.DURATION.cue()),
            guarded || mark.has(readSide),
            span(statement, place),
            evidence(statement, "promises " + consistency.key() + " consistency")));
  }

  private void durability(Marked mark) {
    int[] place = place(mark, noLoss);
    if (place != null) {
      Statement statement = mark.statement();
      ClauseSubject subject = ClauseSubject.of(statement, place[0], place[1]);
      facts.add(
          new DurabilityPromise(
              subject.text(),
              subject.terms(),
              mark.has(onePlace),
              span(statement, place),
              evidence(statement, "promises that nothing is lost")));
    }
  }

  private void replication(Marked mark) {
    int[] later = place(mark, copiesLater);
    int[] first = place(mark, copiesFirst);
    int[] writers = place(mark, manyWriters);
    int[] regions = place(mark, manyRegions);
    int[] place =
        later != null
            ? later
            : first != null ? first : writers != null ? writers : copied(mark) ? regions : null;
    Statement statement = mark.statement();
    if (place == null || statement.words().negated()[place[0]]) {
      return;
    }
    ClauseSubject subject = ClauseSubject.of(statement, place[0], place[1]);
    facts.add(
        new ReplicationStatement(
            subject.text(),
            subject.terms(),
            later != null ? Mode.ASYNCHRONOUS : first != null ? Mode.SYNCHRONOUS : Mode.UNSTATED,
            regions != null,
            writers != null,
            merges || oneWriter,
            yields,
            span(statement, place),
            evidence(statement, "says how data is copied")));
  }

  private static boolean copied(Marked mark) {
    for (String stem : mark.statement().words().stems()) {
      if (stem.startsWith("replicat")) {
        return true;
      }
    }
    return false;
  }

  private void placement(Marked mark, List<ConsistencyPromise> strong) {
    Statement statement = mark.statement();
    int[] cache = place(mark, cachedWord);
    int[] store = place(mark, eventualStore);
    int[] place = cache != null ? cache : store;
    if (place == null || !mark.has(storedWord) || statement.words().negated()[place[0]]) {
      return;
    }
    int from = ClauseSubject.clauseStart(statement, place[0]);
    int to = ClauseSubject.clauseEnd(statement, place[0]);
    List<String> terms = ClauseSubject.terms(statement.words(), from, to);
    if (!isPromised(terms, strong)) {
      return;
    }
    int start = statement.words().starts()[place[0]];
    String medium =
        statement.text().value().substring(start, statement.words().ends()[place[1] - 1]);
    facts.add(
        new DataPlacement(
            medium,
            cache != null,
            terms,
            rereads,
            span(statement, place),
            evidence(statement, "puts data there")));
  }

  private static boolean isPromised(List<String> terms, List<ConsistencyPromise> promises) {
    for (ConsistencyPromise promise : promises) {
      for (String term : promise.terms()) {
        if (terms.contains(term)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Span span(Statement statement, int[] place) {
    int from = statement.words().starts()[place[0]];
    return statement.text().span(from, statement.words().ends()[place[1] - 1]);
  }

  private static List<Evidence> evidence(Statement statement, String reason) {
    return List.of(new Evidence(statement.text().span(), statement.quote(), reason));
  }
}
