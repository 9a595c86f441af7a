package dev.designlint.reason;

import dev.designlint.fact.Calculation;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Miscalculation;
import dev.designlint.fact.Operand;
import dev.designlint.fact.StatedValue;
import java.util.ArrayList;
import java.util.List;

/** Calculates again what the author calculated. */
final class Miscalculations {
  /** People round a day to 100,000 seconds and a kilobyte to 1,000 bytes. */
  private static final double ROUNDING = 1.5;

  /** A ratio is a rough figure. */
  private static final double MIX = 2;

  private static final double DAY = 86_400;

  /** Periods that people multiply by without writing them down, in seconds. */
  private static final double[] PERIODS = {60, 3600, DAY, 30 * DAY, 365 * DAY};

  private Miscalculations() {}

  /** The calculations that come out differently. */
  static List<Miscalculation> of(Facts facts) {
    List<Miscalculation> result = new ArrayList<>();
    for (Calculation calculation : facts.of(Calculation.class)) {
      if (isWrong(calculation.operands(), calculation.result())) {
        Operand stated = calculation.result();
        result.add(
            new Miscalculation(
                calculation.expression(),
                Amounts.text(inUnitOf(calculation.operands(), stated), stated),
                calculation.stated(),
                stated.bytes() > 0,
                calculation.span(),
                calculation.evidence()));
      }
    }
    balance(facts, result);
    return result;
  }

  /** Compares the rates of reads and writes with the ratio that is stated for them. */
  private static void balance(Facts facts, List<Miscalculation> result) {
    StatedValue reads = only(facts, "load", "read");
    StatedValue writes = only(facts, "load", "writ");
    StatedValue ratio = only(facts, "read/write ratio", "");
    if (reads == null || writes == null || ratio == null || !(writes.most() > 0)) {
      return;
    }
    double computed = reads.most() / writes.most();
    if (Math.max(computed, ratio.most()) > MIX * Math.min(computed, ratio.most())) {
      List<Evidence> evidence = new ArrayList<>(ratio.evidence());
      evidence.addAll(reads.evidence());
      evidence.addAll(writes.evidence());
      result.add(
          new Miscalculation(
              reads.text() + " / " + writes.text(),
              Amounts.digits(computed) + " reads per write",
              ratio.text(),
              false,
              ratio.span(),
              List.copyOf(evidence)));
    }
  }

  /** The value of an attribute of a subject where exactly one is stated, or null. */
  private static StatedValue only(Facts facts, String attribute, String subject) {
    StatedValue only = null;
    for (StatedValue value : facts.of(StatedValue.class)) {
      if (value.attribute().equals(attribute) && value.subject().equals(subject)) {
        if (only != null) {
          return null;
        }
        only = value;
      }
    }
    return only;
  }

  /**
   * Whether what is stated is off by more than rounding explains. Where the units of time do not
   * match, a period was left out; then the result may be meant for any of the usual ones.
   */
  static boolean isWrong(List<Operand> operands, Operand result) {
    int bytes = 0;
    int time = 0;
    for (Operand operand : operands) {
      bytes += operand.divides() ? -operand.bytes() : operand.bytes();
      time += operand.divides() ? -operand.time() : operand.time();
    }
    if (bytes != result.bytes()) {
      return false;
    }
    double exact = product(operands, true);
    double plain = product(operands, false);
    double stated = result.value() * Math.pow(result.seconds(), result.time());
    boolean byDay = result.time() < 0 && dividesByDay(operands);
    if (time == result.time() || time == 0 && byDay) {
      return isFar(exact, stated) && !(byDay && !isFar(plain, result.value()));
    }
    boolean explained = !isFar(plain, result.value());
    for (double period : PERIODS) {
      explained |= !isFar(exact * period, stated) || !isFar(exact / period, stated);
      double days = Math.max(1, period / DAY);
      explained |= !isFar(plain * days, result.value()) || !isFar(plain / days, result.value());
      explained |= !isFar(plain * period, result.value()) || !isFar(plain / period, result.value());
    }
    return !explained;
  }

  /** Whether an amount of a day is brought to a second without naming the unit: "/ 86400". */
  private static boolean dividesByDay(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand.divides() && operand.time() == 0 && !isFar(operand.value(), DAY)) {
        return true;
      }
    }
    return false;
  }

  private static double inUnitOf(List<Operand> operands, Operand result) {
    int time = 0;
    for (Operand operand : operands) {
      time += operand.divides() ? -operand.time() : operand.time();
    }
    return time == result.time()
        ? product(operands, true) / Math.pow(result.seconds(), result.time())
        : product(operands, false);
  }

  private static double product(List<Operand> operands, boolean withTime) {
    double product = 1;
    for (Operand operand : operands) {
      double value =
          withTime
              ? operand.value() * Math.pow(operand.seconds(), operand.time())
              : operand.value();
      product = operand.divides() ? product / value : product * value;
    }
    return product;
  }

  private static boolean isFar(double one, double other) {
    return !(one > 0) || !(other > 0) || Math.max(one, other) > ROUNDING * Math.min(one, other);
  }
}
