package dev.designlint.matching;

import dev.designlint.finding.FindingKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells a document from others that have another path.
 *
 * @param title its title
 * @param inSections its findings by their last heading, as the first one is often another title
 * @param anywhere its findings wherever they stand
 * @param total how many findings it has
 */
record DocumentProfile(
    String title,
    Map<FindingKey, Integer> inSections,
    Map<FindingKey, Integer> anywhere,
    int total) {
  /** How sure a title makes, beside findings that agree in all, which are worth 100. */
  private static final int TITLE = 100;

  /**
   * Without the title, so many findings must agree, and unless all do, so many of them must tell a
   * document from others: most documents lack something and have it reported at their title.
   */
  private static final int FEWEST = 3;

  static DocumentProfile of(KnownDocument document) {
    Map<FindingKey, Integer> inSections = new HashMap<>();
    Map<FindingKey, Integer> anywhere = new HashMap<>();
    int total = 0;
    for (Map.Entry<FindingKey, Integer> each : document.findings().entrySet()) {
      FindingKey key = each.getKey();
      int depth = key.section().size();
      List<String> last = key.section().subList(Math.max(0, depth - 1), depth);
      FindingKey inSection = new FindingKey(key.rule(), last, key.subject());
      inSections.merge(inSection, each.getValue(), Integer::sum);
      anywhere.merge(key.anywhere(), each.getValue(), Integer::sum);
      total += each.getValue();
    }
    return new DocumentProfile(document.title(), inSections, anywhere, total);
  }

  /** How alike a later document is, 0 where it is another one. */
  int likeness(DocumentProfile now) {
    int common = common(inSections, now.inSections);
    int share = total + now.total == 0 ? 0 : 200 * common / (total + now.total);
    if (title.equals(now.title)) {
      int alike = common(anywhere, now.anywhere);
      return alike * 2 >= Math.min(total, now.total) ? TITLE + share : 0;
    }
    boolean entirely = common == total && common == now.total && common >= FEWEST;
    boolean nearly = common * 10 >= total * 9 && common * 2 >= now.total;
    return entirely || nearly && telling(now) >= FEWEST ? share : 0;
  }

  private static int common(Map<FindingKey, Integer> old, Map<FindingKey, Integer> now) {
    int common = 0;
    for (Map.Entry<FindingKey, Integer> each : old.entrySet()) {
      common += Math.min(each.getValue(), now.getOrDefault(each.getKey(), 0));
    }
    return common;
  }

  /** How many kinds of common findings tell a document from others. */
  private int telling(DocumentProfile now) {
    int telling = 0;
    for (FindingKey key : inSections.keySet()) {
      boolean general = key.section().isEmpty() && key.subject().isEmpty();
      telling += !general && now.inSections.containsKey(key) ? 1 : 0;
    }
    return telling;
  }
}
