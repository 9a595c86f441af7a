package dev.designlint.matching;

import dev.designlint.finding.FindingKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Pairs the documents of one run with those of a later run: by path, else by what they hold. */
public final class DocumentPairs {
  /** How sure a title makes, beside findings that agree in all, which are worth 100. */
  private static final int TITLE = 100;

  /**
   * Without the title, so many findings must agree, and unless all do, so many of them must tell a
   * document from others: most documents lack something and have it reported at their title.
   */
  private static final int FEWEST = 3;

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
    for (int old = 0; old < taken.length; old++) {
      if (!taken[old] && gone.test(before.get(old))) {
        pairs.addAll(candidates(old, before.get(old), now, partners));
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

  private static List<Pair> candidates(
      int index, KnownDocument old, List<KnownDocument> now, int[] partners) {
    List<Pair> result = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      int likeness = partners[i] < 0 ? likeness(old, now.get(i)) : 0;
      if (likeness > 0) {
        result.add(new Pair(index, i, likeness));
      }
    }
    return result;
  }

  /** How alike two documents are, 0 where they are different ones. */
  private static int likeness(KnownDocument old, KnownDocument now) {
    Map<FindingKey, Integer> findings = inSections(old);
    Map<FindingKey, Integer> findingsNow = inSections(now);
    int all = total(findings);
    int allNow = total(findingsNow);
    int common = common(findings, findingsNow);
    int share = all + allNow == 0 ? 0 : 200 * common / (all + allNow);
    if (old.title().equals(now.title())) {
      int alike = common(anywhere(old), anywhere(now));
      return alike * 2 >= Math.min(all, allNow) ? TITLE + share : 0;
    }
    boolean entirely = common == all && common == allNow && common >= FEWEST;
    boolean nearly = common * 10 >= all * 9 && common * 2 >= allNow;
    return entirely || nearly && telling(findings, findingsNow) >= FEWEST ? share : 0;
  }

  private static int common(Map<FindingKey, Integer> old, Map<FindingKey, Integer> now) {
    int common = 0;
    for (Map.Entry<FindingKey, Integer> each : old.entrySet()) {
      common += Math.min(each.getValue(), now.getOrDefault(each.getKey(), 0));
    }
    return common;
  }

  /** How many kinds of common findings tell a document from others. */
  private static int telling(Map<FindingKey, Integer> old, Map<FindingKey, Integer> now) {
    int telling = 0;
    for (FindingKey key : old.keySet()) {
      boolean general = key.section().isEmpty() && key.subject().isEmpty();
      telling += !general && now.containsKey(key) ? 1 : 0;
    }
    return telling;
  }

  /** The findings by their last heading, as the first one is often another title. */
  private static Map<FindingKey, Integer> inSections(KnownDocument document) {
    Map<FindingKey, Integer> result = new HashMap<>();
    for (Map.Entry<FindingKey, Integer> each : document.findings().entrySet()) {
      FindingKey key = each.getKey();
      int depth = key.section().size();
      List<String> last = key.section().subList(Math.max(0, depth - 1), depth);
      result.merge(new FindingKey(key.rule(), last, key.subject()), each.getValue(), Integer::sum);
    }
    return result;
  }

  private static Map<FindingKey, Integer> anywhere(KnownDocument document) {
    Map<FindingKey, Integer> result = new HashMap<>();
    document.findings().forEach((key, count) -> result.merge(key.anywhere(), count, Integer::sum));
    return result;
  }

  private static int total(Map<FindingKey, Integer> findings) {
    int total = 0;
    for (int count : findings.values()) {
      total += count;
    }
    return total;
  }
}
