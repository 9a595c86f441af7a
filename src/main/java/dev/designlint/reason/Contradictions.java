package dev.designlint.reason;

import dev.designlint.fact.Contradiction;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.StatedValue;
import java.util.ArrayList;
import java.util.List;

/** Finds two values of one attribute that cannot both be true of the same thing. */
final class Contradictions {
  /** Exact values that differ by no more than this factor are rounded differently. */
  private static final double EXACT = 1.5;

  /** "A few" is understood differently by a factor of three. */
  private static final double APPROXIMATE = 3;

  private Contradictions() {}

  /** For each attribute of each thing the first pair of values that exclude each other. */
  static List<Contradiction> of(Facts facts) {
    List<StatedValue> values = facts.of(StatedValue.class);
    List<Contradiction> result = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      StatedValue first = values.get(i);
      String key = first.attribute() + "\n" + first.subject();
      for (int j = i + 1; j < values.size() && !told.contains(key); j++) {
        StatedValue second = values.get(j);
        if (isSameThing(first, second) && exclude(first, second)) {
          told.add(key);
          result.add(contradiction(first, second));
        }
      }
    }
    return result;
  }

  /** Two values in one statement are cases or the ends of a range. */
  private static boolean isSameThing(StatedValue first, StatedValue second) {
    Evidence statement = first.evidence().get(0);
    return first.attribute().equals(second.attribute())
        && first.subject().equals(second.subject())
        && statement.span().compareTo(second.evidence().get(0).span()) != 0;
  }

  /** Whether the ranges of two values lie so far apart that no rounding explains it. */
  static boolean exclude(StatedValue first, StatedValue second) {
    boolean exact = first.least() == first.most() && second.least() == second.most();
    double factor = exact ? EXACT : APPROXIMATE;
    double lower = Math.min(first.most(), second.most());
    double upper = Math.max(first.least(), second.least());
    return lower >= 0 && upper > lower * factor;
  }

  private static Contradiction contradiction(StatedValue first, StatedValue second) {
    List<Evidence> evidence = new ArrayList<>(first.evidence());
    evidence.addAll(second.evidence());
    return new Contradiction(
        first.attribute(),
        first.text(),
        first.span().line(),
        second.text(),
        second.span(),
        List.copyOf(evidence));
  }
}
