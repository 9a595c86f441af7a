package dev.designlint.matching;

import dev.designlint.finding.FindingKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out which findings of a document were there before, though its text has changed. */
public final class FindingMatch {
  private final List<FindingKey> before;
  private final List<FindingKey> now;
  private final int[] room;
  private final int[] partners;

  /** The findings before that are of one rule and about one thing, by what they are about. */
  private final Map<FindingKey, List<Integer>> alike = new HashMap<>();

  /** Those of them that stand in one place only, before and now. */
  private final Set<FindingKey> ofOnePlace;

  /**
   * Matches single findings.
   *
   * @param before the findings before
   * @param now the findings now
   * @param headings tells whether the document still has a section with these headings above it
   */
  public FindingMatch(
      List<FindingKey> before, List<FindingKey> now, Predicate<List<String>> headings) {
    this(before, Collections.nCopies(before.size(), 1), now, headings);
  }

  /**
   * Matches findings of which there may have been several.
   *
   * @param before the findings before
   * @param counts how many there were of each
   * @param now the findings now
   * @param headings tells whether the document still has a section with these headings above it
   */
  public FindingMatch(
      List<FindingKey> before,
      List<Integer> counts,
      List<FindingKey> now,
      Predicate<List<String>> headings) {
    this.before = before;
    this.now = now;
    room = counts.stream().mapToInt(Integer::intValue).toArray();
    partners = new int[now.size()];
    Arrays.fill(partners, -1);
    for (int i = 0; i < before.size(); i++) {
      alike.computeIfAbsent(before.get(i).anywhere(), key -> new ArrayList<>()).add(i);
    }
    ofOnePlace = ofOnePlace(before);
    ofOnePlace.retainAll(ofOnePlace(now));
    // From the surest to the least sure, each for what is left by those before.
    pass((old, here) -> old.section().equals(here.section()));
    pass((old, here) -> isSameHeading(old, here) && !headings.test(old.section()));
    pass((old, here) -> ofOnePlace.contains(here.anywhere()));
    pass((old, here) -> !headings.test(old.section()));
  }

  private interface Rule {
    boolean fits(FindingKey old, FindingKey here);
  }

  private void pass(Rule rule) {
    for (int i = 0; i < partners.length; i++) {
      List<Integer> candidates = alike.getOrDefault(now.get(i).anywhere(), List.of());
      for (int c = 0; c < candidates.size() && partners[i] < 0; c++) {
        int old = candidates.get(c);
        if (room[old] > 0 && rule.fits(before.get(old), now.get(i))) {
          partners[i] = old;
          room[old]--;
        }
      }
    }
  }

  /** A section whose parent has a new name keeps its own. */
  private static boolean isSameHeading(FindingKey one, FindingKey other) {
    int depth = one.section().size();
    int depthOther = other.section().size();
    return depth > 0
        && depthOther > 0
        && one.section().get(depth - 1).equals(other.section().get(depthOther - 1));
  }

  private static Set<FindingKey> ofOnePlace(List<FindingKey> findings) {
    Map<FindingKey, List<String>> places = new HashMap<>();
    Set<FindingKey> several = new HashSet<>();
    for (FindingKey finding : findings) {
      List<String> place = places.putIfAbsent(finding.anywhere(), finding.section());
      if (place != null && !place.equals(finding.section())) {
        several.add(finding.anywhere());
      }
    }
    Set<FindingKey> result = new HashSet<>(places.keySet());
    result.removeAll(several);
    return result;
  }

  /** The index of the finding before that a finding now is, or -1 if it is new. */
  public int before(int index) {
    return partners[index];
  }

  /** How many of a finding before are gone. */
  public int gone(int index) {
    return room[index];
  }
}
