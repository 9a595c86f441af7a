package dev.designlint.reason;

import dev.designlint.fact.Operand;
import java.util.Locale;

/** Writes amounts as people read them: {@code 730 GB}, {@code 1.2M per day}. */
final class Amounts {
  private static final String[] SIZES = {" bytes", " KB", " MB", " GB", " TB", " PB", " EB"};
  private static final String[] COUNTS = {"", "k", "M", " billion", " trillion"};

  private Amounts() {}

  /**
   * An amount in the unit of another one.
   *
   * @param value the amount: bytes where the other one is a size, in its unit of time
   * @param like the amount that gives the unit
   */
  static String text(double value, Operand like) {
    String amount = like.bytes() > 0 ? scaled(value, SIZES) : scaled(value, COUNTS);
    return like.time() == 0
        ? amount
        : amount + (like.time() < 0 ? " per " : " times ") + period(like.seconds());
  }

  /** An amount with three digits at most and a magnitude of thousands. */
  static String scaled(double value, String[] magnitudes) {
    double rest = value;
    int magnitude = 0;
    while (rest >= 999.5 && magnitude < magnitudes.length - 1) {
      rest /= 1000;
      magnitude++;
    }
    return digits(rest) + magnitudes[magnitude];
  }

  /** A number with three digits at most behind its leading zeros, without zeros at the end. */
  static String digits(double value) {
    String text =
        String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    if (text.indexOf('.') > 0) {
      while (text.endsWith("0")) {
        text = text.substring(0, text.length() - 1);
      }
    }
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String period(double seconds) {
    if (seconds <= 1) {
      return "second";
    }
    if (seconds <= 60) {
      return "minute";
    }
    if (seconds <= 3600) {
      return "hour";
    }
    if (seconds <= 86_400) {
      return "day";
    }
    return seconds <= 604_800 ? "week" : seconds <= 2_700_000 ? "month" : "year";
  }
}
