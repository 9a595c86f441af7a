package dev.designlint.extract;

import dev.designlint.fact.Dimension;
import dev.designlint.language.Words;

/** Reads durations without a number: "a few seconds", "several minutes", "hours". */
final class VagueDurations {
  /**
   * A duration.
   *
   * @param least its shortest reading in seconds
   * @param most its longest reading in seconds
   * @param from index of its first word
   * @param to index just after its last word
   */
  record Vague(double least, double most, int from, int to) {}

  /** "A few" seconds are two to fifteen. */
  private static final double FEW = 2;

  private static final double MANY = 15;

  /** Of a unit without any count less than this fills the next larger unit. */
  private static final double ANY = 60;

  private VagueDurations() {}

  /** The duration that ends with the unit at a word, or null where a number stands before it. */
  static Vague at(Words words, int at) {
    Units.Unit unit = Units.unit(words.forms()[at]);
    if (unit == null
        || unit.dimension() != Dimension.DURATION
        || words.forms()[at].length() < 4
        || at > 0 && Character.isDigit(words.forms()[at - 1].charAt(0))) {
      return null;
    }
    boolean couple = at > 1 && words.forms()[at - 1].equals("of");
    int count = at - (couple ? 2 : 1);
    String before = count >= 0 ? words.forms()[count] : "";
    boolean few =
        switch (before) {
          case "few", "several", "couple" -> true;
          default -> false;
        };
    if (few) {
      boolean article = count > 0 && words.forms()[count - 1].equals("a");
      return new Vague(
          FEW * unit.factor(), MANY * unit.factor(), article ? count - 1 : count, at + 1);
    }
    boolean bare = words.forms()[at].endsWith("s");
    return bare ? new Vague(unit.factor(), ANY * unit.factor(), at, at + 1) : null;
  }
}
