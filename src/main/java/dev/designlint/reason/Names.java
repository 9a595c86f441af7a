package dev.designlint.reason;

import java.util.List;

/** Lists names for a sentence. */
final class Names {
  private Names() {}

  /** The first few names, separated by commas. */
  static String first(List<String> names, int most) {
    return String.join(", ", names.subList(0, Math.min(most, names.size())));
  }
}
