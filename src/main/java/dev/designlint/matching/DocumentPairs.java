package dev.designlint.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Pairs the documents of one run with those of a later run: by path, else by what they hold. */
public final class DocumentPairs {
  private DocumentPairs() {}

  private record Pair(int before, int now, int likeness) {}

  /**
   * Finds for each document now what it was before.
   *
   * @param gone tells whether a document before whose path is not among those now may have another
   *     path now
   * @return indexes of documents before, -1 for a new document
   */
  public static int[] of(
      List<KnownDocument> before, List<KnownDocument> now, Predicate<KnownDocument> gone) {
    int[] partners = new int[now.size()];
    Arrays.fill(partners, -1);
    boolean[] taken = new boolean[before.size()];
    Map<String, Integer> paths = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      paths.putIfAbsent(before.get(i).path(), i);
    }
    for (int i = 0; i < partners.length; i++) {
      Integer old = paths.remove(now.get(i).path());
      if (old != null) {
        partners[i] = old;
        taken[old] = true;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    List<DocumentProfile> profiles = now.stream().map(DocumentProfile::of).toList();
    for (int old = 0; old < taken.length; old++) {
      if (!taken[old] && gone.test(before.get(old))) {
        DocumentProfile profile = DocumentProfile.of(before.get(old));
        for (int i = 0; i < partners.length; i++) {
          int likeness = partners[i] < 0 ? profile.likeness(profiles.get(i)) : 0;
          if (likeness > 0) {
            pairs.add(new Pair(old, i, likeness));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt(Pair::likeness)
            .reversed()
            .thenComparing(pair -> before.get(pair.before()).path())
            .thenComparing(pair -> now.get(pair.now()).path()));
    for (Pair pair : pairs) {
      if (!taken[pair.before()] && partners[pair.now()] < 0) {
        partners[pair.now()] = pair.before();
        taken[pair.before()] = true;
      }
    }
    return partners;
  }
}
