package dev.designlint.finding;

import java.util.List;

/**
 * By what a finding is known again while the lines of its document change.
 *
 * @param rule the rule that found it
 * @param section the headings above it from the outermost one on, without the document's title and
 *     without numbers
 * @param subject what it is about, in the document's words; empty where it is about all of it
 */
public record FindingKey(String rule, List<String> section, String subject)
    implements Comparable<FindingKey> {
  /** The same without the headings, which a finding that is moved leaves behind. */
  public FindingKey anywhere() {
    return section.isEmpty() ? this : new FindingKey(rule, List.of(), subject);
  }

  @Override
  public int compareTo(FindingKey other) {
    int byRule = rule.compareTo(other.rule);
    int bySection = byRule != 0 ? byRule : compare(section, other.section);
    return bySection != 0 ? bySection : subject.compareTo(other.subject);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int each = one.get(i).compareTo(other.get(i));
      if (each != 0) {
        return each;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
