package dev.designlint.extract;

import dev.designlint.language.Statement;
import dev.designlint.vocabulary.TopicEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Set;

/** Looks up the cues of headings, which speak of a topic only when they speak of little else. */
final class HeadingCues {
  private static final int STRICT = 1;
  private static final int LOOSE = 2;
  private static final Set<String> GENERIC =
      Set.of(
          "and",
          "the",
          "of",
          "for",
          "a",
          "an",
          "in",
          "to",
          "on",
          "with",
          "our",
          "my",
          "its",
          "this",
          "by",
          "or",
          "system",
          "design",
          "considerations",
          "consideration",
          "strategy",
          "strategies",
          "plan",
          "details",
          "overview",
          "analysis",
          "key",
          "proposed",
          "high",
          "level",
          "approach",
          "summary",
          "section",
          "additional",
          "potential",
          "possible",
          "main",
          "other",
          "step",
          "part",
          "phase",
          "minutes",
          "min",
          "handling",
          "management",
          "model",
          "basic",
          "current",
          "general",
          "important",
          "notes",
          "points",
          "what",
          "how",
          "why",
          "is",
          "are",
          "we",
          "do",
          "about",
          "optional",
          "deep",
          "dive",
          "discussion",
          "vs");

  private final Vocabulary vocabulary;
  private final int cueWords;

  /** For each cue 0 if it is no heading of a topic, otherwise how strict that topic is. */
  private final int[] headingCues;

  HeadingCues(Vocabulary vocabulary, int cueWords) {
    this.vocabulary = vocabulary;
    this.cueWords = cueWords;
    this.headingCues = new int[vocabulary.cueNames().length];
    for (TopicEntry topic : vocabulary.topics()) {
      headingCues[topic.heading()] = topic.headingLoose() ? LOOSE : STRICT;
    }
  }

  /**
   * A heading speaks of a topic when hardly a word of it speaks of anything else: "Failure
   * handling" is a heading of failure modes, "Error codes of the old API" is not.
   */
  void mark(Statement statement, long[] cues) {
    boolean[] covered = new boolean[statement.words().count()];
    long[] found = new long[cueWords];
    vocabulary
        .cues()
        .match(
            statement.words().stems(),
            statement.words().forms(),
            (cue, from, to) -> {
              Scopes.set(found, cue);
              if (headingCues[cue] != 0) {
                Arrays.fill(covered, from, to, true);
              }
            });
    boolean strict = uncovered(statement, covered) <= 1;
    for (int cue = 0; cue < headingCues.length; cue++) {
      boolean counts = headingCues[cue] == 0 || strict || headingCues[cue] == LOOSE;
      if (counts && Scopes.has(found, cue)) {
        Scopes.set(cues, cue);
      }
    }
  }

  private static int uncovered(Statement statement, boolean[] covered) {
    int count = 0;
    for (int i = 0; i < covered.length; i++) {
      String form = statement.words().forms()[i];
      boolean number = Character.isDigit(form.charAt(0)) || form.length() == 1;
      if (!covered[i] && !number && !GENERIC.contains(form)) {
        count++;
      }
    }
    return count;
  }
}
