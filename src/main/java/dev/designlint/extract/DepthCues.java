package dev.designlint.extract;

import dev.designlint.fact.DepthAspect;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Quantity;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.Vocabulary;

/** Tells by the cues of a statement about a component of which aspect it speaks. */
final class DepthCues {
  private static final int WORDS_OF_A_ROLE = 5;

  private final int[] role;
  private final int[] choice;
  private final int[] scaling;
  private final int[] data;
  private final int[] limits;
  private final int[] improvements;
  private final int[] failures;
  private final int[] operations;
  private final int[] alternatives;
  private final int bottleneck;
  private final int diveHeading;

  DepthCues(Vocabulary vocabulary) {
    role = numbers(vocabulary, "flow-verb", "depth-role");
    choice = numbers(vocabulary, "reason", "property", "gain", "why");
    scaling = numbers(vocabulary, "scale-how", "shard-by", "copies", "depth-scaling");
    data = numbers(vocabulary, "depth-data");
    limits = numbers(vocabulary, "bottleneck-word", "named-bottleneck");
    improvements = numbers(vocabulary, "depth-improvement");
    failures = numbers(vocabulary, "failure-event", "if-fails", "failing-over", "failure-named");
    operations = numbers(vocabulary, "monitor-word", "metric-noun", "depth-operation");
    alternatives = numbers(vocabulary, "considered", "rejection", "other-option");
    bottleneck = vocabulary.cue("named-bottleneck");
    diveHeading = vocabulary.cue("depth-dive-heading");
  }

  private static int[] numbers(Vocabulary vocabulary, String... names) {
    int[] result = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      result[i] = vocabulary.cue(names[i]);
      if (result[i] < 0) {
        throw new IllegalStateException("the vocabulary lacks the cue " + names[i]);
      }
    }
    return result;
  }

  /** Whether a statement about a component says something of an aspect. */
  boolean speaksOf(DepthAspect aspect, Marked mark) {
    boolean drawn = mark.statement().kind() == StatementKind.DIAGRAM_LABEL;
    return switch (aspect) {
      case ROLE ->
          !drawn
              && (mark.statement().words().count() >= WORDS_OF_A_ROLE || hasAny(mark, role, false));
      case CHOICE -> hasAny(mark, choice, false);
      case SCALING -> hasAny(mark, scaling, true);
      case DATA -> hasAny(mark, data, false);
      case BOTTLENECK -> hasAny(mark, limits, true) || isLimit(mark);
      case OPTIMISATION -> !drawn && hasAny(mark, improvements, false);
      case FAILURE -> hasAny(mark, failures, true);
      case OPERATIONS -> hasAny(mark, operations, true);
      case ALTERNATIVES -> hasAny(mark, alternatives, true);
    };
  }

  /** Whether a number stands there that may limit a component: a rate, a size, a time, a count. */
  boolean isLimit(Marked mark) {
    for (Quantity quantity : mark.quantities()) {
      if (quantity.dimension() != Dimension.MONEY
          && quantity.dimension() != Dimension.AVAILABILITY
          && quantity.dimension() != Dimension.NODES) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement calls something the bottleneck. */
  boolean isBottleneck(Marked mark) {
    return mark.has(bottleneck);
  }

  /** Whether a heading announces that parts are gone into. */
  boolean isDiveHeading(Marked mark) {
    return mark.has(diveHeading);
  }

  private static boolean hasAny(Marked mark, int[] cues, boolean orContext) {
    // The sentence before a sentence leads into it and may speak of another part.
    boolean listed = mark.statement().kind() != StatementKind.SENTENCE;
    for (int cue : cues) {
      if (mark.has(cue) || orContext && listed && mark.inContext(cue)) {
        return true;
      }
    }
    return false;
  }
}
