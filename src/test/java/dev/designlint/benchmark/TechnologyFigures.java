package dev.designlint.benchmark;

import java.util.List;
import java.util.function.Predicate;

/**
 * How well technologies are found and judged.
 *
 * @param named annotated technologies that the vocabulary knows
 * @param found those that the tool finds
 * @param unjustified alarms that one is chosen without a reason
 */
record TechnologyFigures(int named, int found, Detection unjustified) {
  static TechnologyFigures of(List<TechnologyVerdict> verdicts) {
    return new TechnologyFigures(
        verdicts.size(),
        count(verdicts, TechnologyVerdict::isFound),
        new Detection(
            count(verdicts, each -> each.isAlarm() && each.isUnjustified()),
            count(verdicts, each -> each.isAlarm() && !each.isUnjustified()),
            count(verdicts, each -> !each.isAlarm() && each.isUnjustified())));
  }

  /** The share of the technologies that the tool finds. */
  double foundShare() {
    return (double) found / named;
  }

  private static int count(List<TechnologyVerdict> verdicts, Predicate<TechnologyVerdict> wanted) {
    return (int) verdicts.stream().filter(wanted).count();
  }
}
