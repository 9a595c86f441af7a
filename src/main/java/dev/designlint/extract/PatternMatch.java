package dev.designlint.extract;

import dev.designlint.vocabulary.FoundCue;
import dev.designlint.vocabulary.Pattern;
import dev.designlint.vocabulary.TopicEntry;

/** Compares the cues of a statement with a pattern of the vocabulary. */
final class PatternMatch {
  private PatternMatch() {}

  /** Whether cues and their context answer a pattern. */
  static boolean matches(Pattern pattern, long[] cues, long[] context) {
    for (int[] group : pattern.all()) {
      if (!anyOf(group, cues, context)) {
        return false;
      }
    }
    for (int cue : pattern.not()) {
      boolean there = (cue & Pattern.OR_CONTEXT) != 0 && Scopes.has(context, Pattern.cue(cue));
      if (there
          || (cue & Pattern.ONLY_CONTEXT) != 0 && Scopes.has(context, Pattern.cue(cue))
          || (cue & Pattern.ONLY_CONTEXT) == 0 && Scopes.has(cues, Pattern.cue(cue))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one cue of a group is there, where the group asks for it. */
  static boolean anyOf(int[] group, long[] cues, long[] context) {
    for (int number : group) {
      int cue = Pattern.cue(number & ~Pattern.ONLY_CONTEXT);
      boolean only = (number & Pattern.ONLY_CONTEXT) != 0;
      boolean also = (number & Pattern.OR_CONTEXT) != 0;
      if (!only && Scopes.has(cues, cue) || (only || also) && Scopes.has(context, cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern is about program text. */
  static boolean asksForProgram(Pattern pattern) {
    for (int[] group : pattern.all()) {
      if (group.length == 1 && group[0] == FoundCue.PROGRAM.cue()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern speaks of this design even where its subject is the same. */
  static boolean isOwn(Pattern pattern, TopicEntry entry) {
    for (int[] group : pattern.all()) {
      for (int cue : group) {
        if (cue == entry.own()) {
          return true;
        }
      }
    }
    return false;
  }
}
