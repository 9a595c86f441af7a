package dev.designlint.review.baseline;

import java.util.List;

/**
 * Findings that were there when the baseline was written.
 *
 * @param rule the rule that found them
 * @param section the headings above them from the outermost one on, without the document's title
 * @param subject what they are about, in the document's words; empty where they are about all of it
 * @param count how many there are, at least 1
 */
public record BaselineEntry(String rule, List<String> section, String subject, int count)
    implements Comparable<BaselineEntry> {
  @Override
  public int compareTo(BaselineEntry other) {
    int byRule = rule.compareTo(other.rule);
    int bySection = byRule != 0 ? byRule : compare(section, other.section);
    return bySection != 0 ? bySection : subject.compareTo(other.subject);
  }

  /** The same findings, some of which are gone. */
  BaselineEntry with(int other) {
    return new BaselineEntry(rule, section, subject, other);
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
