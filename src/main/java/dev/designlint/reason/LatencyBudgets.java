package dev.designlint.reason;

import dev.designlint.fact.ExceededBudget;
import dev.designlint.fact.Facts;
import dev.designlint.fact.LatencyBudget;
import dev.designlint.fact.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Adds up the parts of latency budgets. */
final class LatencyBudgets {
  /** Parts are rounded up, so a sum that is higher by a tenth is no defect. */
  private static final double ROUNDING = 1.1;

  private static final int MOST_SHOWN = 6;

  private LatencyBudgets() {}

  /** The budgets whose parts take longer than the whole may. */
  static List<ExceededBudget> of(Facts facts) {
    List<ExceededBudget> result = new ArrayList<>();
    for (LatencyBudget budget : facts.of(LatencyBudget.class)) {
      double sum = 0;
      for (Quantity part : budget.parts()) {
        sum += part.value();
      }
      if (sum > budget.total().value() * ROUNDING) {
        result.add(
            new ExceededBudget(
                terms(budget.parts()) + " = " + time(sum),
                budget.total().text(),
                budget.span(),
                budget.evidence()));
      }
    }
    return result;
  }

  private static String terms(List<Quantity> parts) {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i == MOST_SHOWN && parts.size() > MOST_SHOWN + 1) {
        return terms + " + " + (parts.size() - i) + " more";
      }
      terms.append(i == 0 ? "" : " + ").append(parts.get(i).text());
    }
    return terms.toString();
  }

  /** A time in the unit in which people read it. */
  static String time(double seconds) {
    if (seconds < 1) {
      return Amounts.digits(seconds * 1000) + " ms";
    }
    return seconds < 60 ? Amounts.digits(seconds) + " s" : Amounts.digits(seconds / 60) + " min";
  }
}
