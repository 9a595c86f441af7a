package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.vocabulary.FoundCue;
import dev.designlint.vocabulary.Pattern;
import dev.designlint.vocabulary.TopicEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Grades the topics of a document by the claims that its statements make. */
final class TopicGrader {
  /** A grade with the few statements that speak for it and the nearest that do not. */
  record Verdict(Grade grade, List<Evidence> evidence, List<Evidence> rejected) {}

  private static final int MOST_EVIDENCE = 5;

  /** Cues that must be found more often than this say nothing when they are found once. */
  private static final int NEAR = 2;

  /** Statements with a word in a thousand words of text from which on it is the subject. */
  private static final double LEAST_ABOUT_SUBJECT = 10;

  /** Fewer statements say nothing of the subject, however short the text. */
  private static final int FEWEST_ABOUT_SUBJECT = 8;

  /** A section of fewer words says nothing. */
  private static final int FEWEST_WORDS = 4;

  private final Vocabulary vocabulary;
  private final Document document;
  private final List<Marked> marked;
  private final SectionWords words;
  private final Scopes scopes;
  private final Opening opening;
  private final int nonGoals;
  private long[] anywhere;
  private Topic topic;

  TopicGrader(Document document, List<Marked> marked, SectionWords words, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.nonGoals = vocabulary.cue("heading-of-non-goals");
    this.document = document;
    this.marked = marked;
    this.words = words;
    this.scopes = Scopes.of(document, marked);
    this.opening = Opening.of(marked);
    for (Marked mark : marked) {
      anywhere = Scopes.merged(anywhere, mark.cues());
      anywhere = Scopes.merged(anywhere, mark.context());
    }
  }

  /** The coverage of all topics in the order of the vocabulary. */
  List<TopicCoverage> grade(Vocabulary vocabulary) {
    List<TopicCoverage> result = new ArrayList<>();
    for (TopicEntry entry : vocabulary.topics()) {
      result.add(grade(entry));
    }
    return result;
  }

  private TopicCoverage grade(TopicEntry entry) {
    topic = Topic.valueOf(entry.key().toUpperCase(Locale.ROOT).replace('-', '_'));
    Verdict verdict = verdict(entry);
    var span =
        verdict.evidence().isEmpty() ? Homes.of(document, topic) : verdict.evidence().get(0).span();
    return new TopicCoverage(topic, verdict.grade(), span, verdict.evidence(), verdict.rejected());
  }

  /** The verdict on an aspect. */
  Verdict aspect(TopicEntry entry) {
    topic = null;
    return verdict(entry);
  }

  private Verdict verdict(TopicEntry entry) {
    List<Evidence> accepted = new ArrayList<>();
    List<Evidence> touched = new ArrayList<>();
    List<Evidence> rejected = new ArrayList<>();
    List<Evidence> passing = new ArrayList<>();
    headings(entry, accepted, touched, rejected);
    boolean subject = isSubject(entry);
    for (Pattern pattern : entry.addressed()) {
      if (subject && !PatternMatch.isOwn(pattern, entry)) {
        continue;
      }
      List<Evidence> found = new ArrayList<>();
      find(pattern, entry.laterCounts() ? found : touched, found, rejected);
      (found.size() >= pattern.times() ? accepted : passing).addAll(found);
    }
    for (Pattern pattern : entry.mentioned()) {
      if (subject && !PatternMatch.isOwn(pattern, entry)) {
        continue;
      }
      List<Evidence> found = new ArrayList<>();
      find(pattern, found, found, rejected);
      if (found.size() >= pattern.times()) {
        touched.addAll(found);
      } else if (pattern.times() <= NEAR) {
        passing.addAll(found);
      }
    }
    if (entry.openingOnly()) {
      accepted.stream().filter(opening::isAfter).forEach(touched::add);
      accepted.removeIf(opening::isAfter);
    }
    // What is said too rarely to count still is the nearest thing to an answer.
    rejected.addAll(0, passing);
    if (!accepted.isEmpty()) {
      return new Verdict(Grade.ADDRESSED, best(accepted), best(touched));
    }
    if (!touched.isEmpty()) {
      return new Verdict(Grade.MENTIONED, best(touched), best(rejected));
    }
    return new Verdict(Grade.ABSENT, List.of(), best(rejected));
  }

  /** A design of a metrics system speaks of metrics all the time, and hardly ever of its own. */
  private boolean isSubject(TopicEntry entry) {
    return entry.subject() >= 0
        && ChangeScope.count(marked, entry.subject()) >= FEWEST_ABOUT_SUBJECT
        && ChangeScope.share(marked, entry.subject()) >= LEAST_ABOUT_SUBJECT;
  }

  /** The first few statements, each once; records' own equality would be linked at every start. */
  private static List<Evidence> best(List<Evidence> evidence) {
    List<Evidence> result = new ArrayList<>(MOST_EVIDENCE);
    for (Evidence each : evidence) {
      boolean there = false;
      for (Evidence other : result) {
        there |= other.span().compareTo(each.span()) == 0;
      }
      if (!there && result.size() < MOST_EVIDENCE) {
        result.add(each);
      }
    }
    return List.copyOf(result);
  }

  /**
   * What stands under "Out of scope" says nothing of any other topic; a row of status codes speaks
   * of the interface alone.
   */
  private boolean isRuledOut(Marked mark) {
    return topic != Topic.NON_GOALS && mark.inContext(nonGoals)
        || topic != Topic.API && mark.has(FoundCue.STATUS_CODE.cue());
  }

  private void headings(
      TopicEntry entry, List<Evidence> accepted, List<Evidence> touched, List<Evidence> rejected) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      Section section = statement.section();
      if (statement.kind() != StatementKind.HEADING
          || !mark.has(entry.heading())
          || Marker.isTitle(document, section)) {
        continue;
      }
      int count = words.total()[section.index()];
      Evidence evidence =
          evidence(statement, "a section of " + count + " words under this heading");
      if (statement.voice() != Voice.AUTHOR || count < FEWEST_WORDS) {
        rejected.add(evidence(statement, "a heading over nothing"));
      } else if (!needed(entry, section)) {
        rejected.add(evidence(statement, "a heading over something else"));
      } else if (entry.headingWords() > 0 && count >= entry.headingWords()) {
        accepted.add(evidence);
      } else {
        touched.add(
            evidence(statement, "a heading over " + count + " words without a claim of its own"));
      }
    }
  }

  private boolean needed(TopicEntry entry, Section section) {
    if (entry.headingNeeds().length == 0) {
      return true;
    }
    for (int cue : entry.headingNeeds()) {
      if (Scopes.has(scopes.sections()[section.index()], cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each group of a pattern has a cue that stands anywhere in the document. */
  private boolean isPossible(Pattern pattern) {
    for (int[] group : pattern.all()) {
      if (!PatternMatch.anyOf(group, anywhere, anywhere)) {
        return false;
      }
    }
    return true;
  }

  private void find(
      Pattern pattern, List<Evidence> later, List<Evidence> found, List<Evidence> rejected) {
    if (!isPossible(pattern)) {
      return;
    }
    switch (pattern.scope()) {
      case STATEMENT -> statements(pattern, later, found, rejected);
      case PASSAGE -> scopes(pattern, scopes.passages(), scopes.passageContexts(), true, found);
      case SECTION -> scopes(pattern, scopes.sections(), scopes.sections(), false, found);
    }
  }

  private void statements(
      Pattern pattern, List<Evidence> later, List<Evidence> found, List<Evidence> rejected) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.kind() == StatementKind.HEADING
          || isRuledOut(mark)
          || !PatternMatch.matches(pattern, mark.cues(), mark.context())) {
        continue;
      }
      String refusal = Refusals.of(statement, pattern);
      if (refusal.isEmpty()) {
        boolean now = statement.tense() == Tense.NOW;
        (now ? found : later)
            .add(claim(mark, pattern, now ? "a claim about this design" : "said of a later time"));
      } else if (statement.voice() != Voice.CODE && statement.voice() != Voice.TEMPLATE) {
        rejected.add(claim(mark, pattern, refusal));
      }
    }
  }

  private void scopes(
      Pattern pattern,
      long[][] scopeCues,
      long[][] contexts,
      boolean byPassage,
      List<Evidence> found) {
    for (int i = 0; i < scopeCues.length; i++) {
      if (scopeCues[i] != null && PatternMatch.matches(pattern, scopeCues[i], contexts[i])) {
        Marked first = firstWith(pattern, i, byPassage);
        if (first != null) {
          found.add(evidence(first.statement(), "claims that stand together"));
        }
      }
    }
  }

  private Marked firstWith(Pattern pattern, int scope, boolean byPassage) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      int at = byPassage ? statement.passage() : statement.section().index();
      if (at == scope
          && statement.isClaim()
          && statement.kind() != StatementKind.HEADING
          && PatternMatch.anyOf(pattern.all()[0], mark.cues(), mark.context())) {
        return mark;
      }
    }
    return null;
  }

  /** What counts by a phrase of a user says so, since no page of ours tells of that phrase. */
  private Evidence claim(Marked mark, Pattern pattern, String reason) {
    for (int cue : pattern.all()[0]) {
      if (Pattern.cue(cue) >= vocabulary.ownCues() && mark.has(cue)) {
        String phrase = vocabulary.cueNames()[cue];
        return evidence(mark.statement(), reason + ", by the configured \"" + phrase + "\"");
      }
    }
    return evidence(mark.statement(), reason);
  }

  private static Evidence evidence(Statement statement, String reason) {
    return new Evidence(statement.text().span(), statement.quote(), reason);
  }
}
