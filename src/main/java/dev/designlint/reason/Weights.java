package dev.designlint.reason;

import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyWeight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** Weighs the chosen technologies against the stated scale. */
final class Weights {
  /** Written out, as a class archive cannot hold the comparators that the JDK composes. */
  static final Comparator<Technology> HEAVIEST_FIRST =
      (first, second) ->
          first.weight() == second.weight()
              ? first.name().compareTo(second.name())
              : Integer.compare(second.weight(), first.weight());

  private static final int NAMED = 3;

  private Weights() {}

  static List<TechnologyWeight> of(Facts facts) {
    ScaleLevel scale = facts.design().scale();
    // The numbers of a proposal often describe a part of the system only.
    boolean part = facts.design().kind() != DocumentKind.PRACTICE_ANSWER;
    double budget = part ? 2 * budget(scale) : budget(scale);
    if (budget == 0) {
      return List.of();
    }
    List<Technology> operated = new ArrayList<>();
    double total = 0;
    for (Technology technology : facts.of(Technology.class)) {
      if (technology.isChosen() && technology.isOperated() && technology.weight() > 0) {
        operated.add(technology);
        total += technology.managed() ? technology.weight() / 2.0 : technology.weight();
      }
    }
    if (operated.isEmpty()) {
      return List.of();
    }
    operated.sort(HEAVIEST_FIRST);
    List<Evidence> evidence = new ArrayList<>();
    operated.forEach(technology -> evidence.add(technology.evidence().get(0)));
    return List.of(
        new TechnologyWeight(
            total, budget, scale, names(operated), operated.get(0).span(), List.copyOf(evidence)));
  }

  /** What a system of that scale carries; only small systems are judged. */
  private static double budget(ScaleLevel scale) {
    return switch (scale) {
      case TINY -> 8;
      case SMALL -> 14;
      case MEDIUM -> 24;
      case LARGE -> 40;
      case HYPER, UNKNOWN -> 0;
    };
  }

  private static String names(List<Technology> technologies) {
    StringJoiner names = new StringJoiner(", ");
    technologies.stream().limit(NAMED).forEach(technology -> names.add(technology.name()));
    return names.toString();
  }
}
