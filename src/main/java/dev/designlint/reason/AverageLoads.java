package dev.designlint.reason;

import dev.designlint.fact.AverageLoad;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Quantity;
import java.util.List;
import java.util.Locale;

/** Finds a load that says nothing of the peak. */
final class AverageLoads {
  /** Below one request a second the peak hardly matters. */
  private static final double LEAST = 1;

  private static final String[] LONG_PERIODS = {"day", "daily", "month", "week", "year"};

  private AverageLoads() {}

  static List<AverageLoad> of(Facts facts) {
    for (Quantity quantity : facts.of(Quantity.class)) {
      boolean load = quantity.dimension() == Dimension.RATE && quantity.value() >= LEAST;
      if (load && isAverage(quantity)) {
        return List.of(
            new AverageLoad(
                quantity.text(), quantity.value(), quantity.span(), quantity.evidence()));
      }
    }
    return List.of();
  }

  private static boolean isAverage(Quantity quantity) {
    if (quantity.qualifier().equals("average")) {
      return true;
    }
    String text = quantity.text().toLowerCase(Locale.ROOT);
    for (String period : LONG_PERIODS) {
      if (text.contains(period)) {
        return true;
      }
    }
    return false;
  }
}
