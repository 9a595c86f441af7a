package dev.designlint.extract;

import java.util.Locale;

/** Tells the name of a part among the labels of items and rows: "Feed Service". */
final class NameOfPart {
  private NameOfPart() {}

  static boolean fits(String label) {
    String lower = " " + label.toLowerCase(Locale.ROOT) + " ";
    if (label.contains("->") || label.contains("→") || label.contains(",")) {
      return false;
    }
    // What is said to be missing is an advantage or a drawback, not a part.
    if (lower.startsWith(" no ") || lower.startsWith(" not ") || lower.startsWith(" without ")) {
      return false;
    }
    for (String word :
        new String[] {
          "service ",
          "server ",
          "gateway ",
          "queue ",
          "cache ",
          "database ",
          "load balancer ",
          "worker ",
          "workers ",
          "store ",
          "servers ",
          "broker ",
          "proxy ",
          "cdn ",
          "scheduler ",
          "collector ",
          "storage "
        }) {
      if (lower.endsWith(word)) {
        return Character.isUpperCase(label.codePointAt(0));
      }
    }
    return false;
  }
}
