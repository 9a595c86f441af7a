package dev.designlint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds the names that somebody probably meant. */
public final class SimilarNames {
  private SimilarNames() {}

  /** The known names that share most of their parts with a name, or differ by a typing error. */
  public static List<String> of(String name, Collection<String> known) {
    List<String> similar = new ArrayList<>();
    for (String each : known) {
      if (isSimilar(each, name)) {
        similar.add(each);
      }
    }
    return similar;
  }

  private static boolean isSimilar(String known, String name) {
    if (known.contains(name) || name.contains(known) || distance(known, name) <= 2) {
      return true;
    }
    int shared = 0;
    List<String> parts = List.of(name.split("-"));
    for (String part : known.split("-")) {
      shared += parts.contains(part) ? 1 : 0;
    }
    return shared >= 2;
  }

  /** The number of single letters to insert, delete or replace (Levenshtein, 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
