package dev.designlint.parse.yaml;

import java.util.Collection;
import java.util.Locale;

/** Finds what somebody probably meant to type. */
public final class Spelling {
  private Spelling() {}

  /** The nearest candidate, or an empty string where none is near enough to be meant. */
  public static String nearest(String typed, Collection<String> candidates) {
    String word = normal(typed);
    int limit = Math.max(1, (word.length() + 1) / 3);
    String nearest = "";
    int least = limit + 1;
    for (String candidate : candidates) {
      String other = normal(candidate);
      int distance = distance(word, other);
      if (distance > limit && word.length() > 2 && isPart(word, other)) {
        distance = limit;
      }
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Insertions, deletions, substitutions and swaps of neighbours between two words. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int substitution = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + substitution);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    return cost[one.length()][other.length()];
  }

  private static boolean isPart(String word, String other) {
    return other.startsWith(word) || other.endsWith("-" + word) || word.startsWith(other);
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
