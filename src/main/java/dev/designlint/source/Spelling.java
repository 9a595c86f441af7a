package dev.designlint.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant to type. */
public final class Spelling {
  /** A word of fewer letters is part of too many others. */
  private static final int SHORTEST_PART = 3;

  private static final int SHARED_PARTS = 2;

  private Spelling() {}

  /** The nearest candidate, or an empty string where none is near enough to be meant. */
  public static String nearest(String typed, Collection<String> candidates) {
    List<String> all = allNearest(typed, candidates);
    return all.isEmpty() ? "" : all.get(0);
  }

  /**
   * The candidates to which a word is nearest, in their order; several where it is, for example, a
   * part of each; none where no candidate is near enough to be meant.
   */
  public static List<String> allNearest(String typed, Collection<String> candidates) {
    String word = normal(typed);
    int limit = Math.max(1, (word.length() + 1) / 3);
    List<String> nearest = new ArrayList<>();
    int least = limit;
    for (String candidate : candidates) {
      String other = normal(candidate);
      int distance = distance(word, other);
      if (distance > limit && isAkin(word, other)) {
        distance = limit;
      }
      if (distance < least) {
        least = distance;
        nearest.clear();
      }
      if (distance == least) {
        nearest.add(candidate);
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

  /** Whether one is a part of the other, or both share words. */
  private static boolean isAkin(String word, String other) {
    if (word.length() >= SHORTEST_PART && (other.contains(word) || word.startsWith(other))) {
      return true;
    }
    List<String> parts = List.of(word.split("-"));
    int shared = 0;
    for (String part : other.split("-")) {
      shared += parts.contains(part) ? 1 : 0;
    }
    return shared >= SHARED_PARTS;
  }

  private static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }
}
