package dev.designlint.reason;

import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Facts;
import dev.designlint.fact.PhaseImbalance;
import dev.designlint.fact.PhaseWords;
import java.util.List;

/** Compares the words on each phase with the minutes that an interview gives it. */
final class PhaseBudget {
  private static final String[] PHASES = {
    "Requirements and context",
    "High-level architecture",
    "Detailed component design",
    "Scalability and trade-offs",
    "Extensions and deep dives"
  };

  /** Of the hour of a system design interview; two minutes are left over. */
  private static final int[] MINUTES = {5, 10, 20, 15, 8};

  /** A shorter text has no proportions. */
  private static final int FEWEST_WORDS = 500;

  /** The share of words that must stand under headings that name a phase. */
  private static final double LEAST_ASSIGNED = 0.75;

  /** A phase may take four times its share or a quarter of it. */
  private static final double TOLERANCE = 4;

  /** Whatever its share, a phase of more than four fifths leaves nothing for the others. */
  private static final double MOST = 0.8;

  /** The phases that are told in words; a drawing or a list says enough on the others. */
  private static final boolean[] TOLD_IN_WORDS = {true, false, false, true, false};

  private PhaseBudget() {}

  static List<PhaseImbalance> of(Facts facts) {
    List<PhaseWords> found = facts.of(PhaseWords.class);
    if (found.isEmpty() || facts.design().kind() != DocumentKind.PRACTICE_ANSWER) {
      return List.of();
    }
    PhaseWords words = found.get(0);
    int[] counts = {
      words.requirements(), words.highLevel(), words.detail(), words.tradeOffs(), words.extensions()
    };
    int assigned = 0;
    int minutes = 0;
    for (int i = 0; i < counts.length; i++) {
      assigned += counts[i];
      minutes += MINUTES[i];
    }
    int all = assigned + words.unassigned();
    if (all <= FEWEST_WORDS || assigned < LEAST_ASSIGNED * all) {
      return List.of();
    }
    int worst = worst(counts, assigned, minutes);
    if (worst < 0) {
      return List.of();
    }
    return List.of(
        new PhaseImbalance(
            PHASES[worst],
            Math.round(100f * counts[worst] / assigned),
            Math.round(100f * MINUTES[worst] / minutes),
            words.span(),
            List.of()));
  }

  /** The phase whose share is off by the largest factor beyond the tolerance; -1 for none. */
  private static int worst(int[] counts, int assigned, int minutes) {
    int worst = -1;
    double largest = 0;
    for (int i = 0; i < counts.length; i++) {
      double share = (double) counts[i] / assigned;
      double expected = (double) MINUTES[i] / minutes;
      double factor = share > expected ? share / expected : expected / Math.max(share, 1e-6);
      boolean much = share > expected && (factor > TOLERANCE || share > MOST);
      // A phase without a heading of its own may be told anywhere.
      boolean little = share < expected && counts[i] > 0 && TOLD_IN_WORDS[i] && factor > TOLERANCE;
      if ((much || little) && factor > largest) {
        worst = i;
        largest = factor;
      }
    }
    return worst;
  }
}
