package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.ScaleLevel;
import java.util.List;

/** Finds the order of magnitude of the load from the largest number of each dimension. */
final class ScaleReader {
  private ScaleReader() {}

  static ScaleLevel level(List<Marked> marked) {
    double users = 0;
    double rate = 0;
    double bytes = 0;
    for (Marked mark : marked) {
      if (mark.statement().voice() != Voice.AUTHOR) {
        continue;
      }
      for (Quantity quantity : mark.quantities()) {
        switch (quantity.dimension()) {
          case USERS -> users = Math.max(users, quantity.value());
          case RATE -> rate = Math.max(rate, quantity.value());
          case BYTES -> bytes = Math.max(bytes, quantity.value());
          default -> {}
        }
      }
    }
    if (users == 0 && rate == 0) {
      return ScaleLevel.UNKNOWN;
    }
    ScaleLevel byUsers = level(users, 1e3, 1e5, 5e6, 1e8);
    ScaleLevel byRate = level(rate, 10, 100, 5e3, 1e5);
    ScaleLevel byBytes = level(bytes, 1e10, 1e11, 5e12, 1e15);
    ScaleLevel largest = byUsers.compareTo(byRate) > 0 ? byUsers : byRate;
    return largest.compareTo(byBytes) > 0 ? largest : byBytes;
  }

  private static ScaleLevel level(
      double value, double tiny, double small, double medium, double large) {
    if (value == 0) {
      return ScaleLevel.UNKNOWN;
    }
    if (value <= tiny) {
      return ScaleLevel.TINY;
    }
    if (value <= small) {
      return ScaleLevel.SMALL;
    }
    if (value <= medium) {
      return ScaleLevel.MEDIUM;
    }
    return value <= large ? ScaleLevel.LARGE : ScaleLevel.HYPER;
  }
}
