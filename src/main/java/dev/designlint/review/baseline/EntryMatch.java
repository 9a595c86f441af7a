package dev.designlint.review.baseline;

import dev.designlint.finding.Finding;
import dev.designlint.finding.FindingKey;
import dev.designlint.review.SectionPaths;
import java.util.ArrayList;
import java.util.List;

/** Finds out which findings of a document are in its part of a baseline. */
final class EntryMatch {
  private final List<BaselineEntry> entries;
  private final int[] room;
  private final List<Finding> findings;
  private final List<FindingKey> found = new ArrayList<>();
  private final boolean[] matched;

  /**
   * @param entries what the baseline holds
   * @param findings every single finding of the document
   * @param sections the headings of the document
   */
  EntryMatch(List<BaselineEntry> entries, List<Finding> findings, SectionPaths sections) {
    this.entries = entries;
    this.findings = findings;
    room = new int[entries.size()];
    for (int i = 0; i < room.length; i++) {
      room[i] = entries.get(i).count();
    }
    matched = new boolean[findings.size()];
    for (Finding finding : findings) {
      found.add(sections.key(finding));
    }
    // From the surest to the least sure, each for what is left by those before.
    pass((entry, here) -> entry.section().equals(here.section()));
    pass((entry, here) -> !sections.has(entry.section()) && sameHeading(entry, here));
    pass((entry, here) -> isOnlyPlace(entry));
    pass((entry, here) -> !sections.has(entry.section()));
  }

  private interface Rule {
    boolean fits(FindingKey entry, FindingKey here);
  }

  private void pass(Rule rule) {
    for (int f = 0; f < matched.length; f++) {
      for (int e = 0; e < room.length && !matched[f]; e++) {
        if (room[e] > 0 && entries.get(e).key().isAlike(found.get(f))) {
          matched[f] = rule.fits(entries.get(e).key(), found.get(f));
          room[e] -= matched[f] ? 1 : 0;
        }
      }
    }
  }

  /** A section whose parent has a new name keeps its own. */
  private static boolean sameHeading(FindingKey entry, FindingKey here) {
    int depth = entry.section().size();
    int depthHere = here.section().size();
    return depth > 0
        && depthHere > 0
        && entry.section().get(depth - 1).equals(here.section().get(depthHere - 1));
  }

  /**
   * Whether a rule and a subject stand in one place in the baseline, and in one in the document.
   */
  private boolean isOnlyPlace(FindingKey entry) {
    int inBaseline = 0;
    for (BaselineEntry other : entries) {
      inBaseline += entry.isAlike(other.key()) ? 1 : 0;
    }
    List<String> section = null;
    for (FindingKey here : found) {
      if (entry.isAlike(here)) {
        if (section != null && !section.equals(here.section())) {
          return false;
        }
        section = here.section();
      }
    }
    return inBaseline == 1;
  }

  /** The findings that are in the baseline, or those that are not. */
  List<Finding> findings(boolean inBaseline) {
    List<Finding> result = new ArrayList<>();
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] == inBaseline) {
        result.add(findings.get(i));
      }
    }
    return result;
  }

  /** What the baseline holds and the document does not, with how many of each. */
  List<BaselineEntry> gone() {
    List<BaselineEntry> result = new ArrayList<>();
    for (int i = 0; i < room.length; i++) {
      if (room[i] > 0) {
        result.add(entries.get(i).with(room[i]));
      }
    }
    return result;
  }

  /** How many findings are in the baseline. */
  int count() {
    int count = 0;
    for (boolean each : matched) {
      count += each ? 1 : 0;
    }
    return count;
  }
}
