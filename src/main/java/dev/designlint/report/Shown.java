package dev.designlint.report;

import dev.designlint.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The findings of a document that are shown to a person: the worst ones first.
 *
 * @param findings what is shown, by severity and then by place
 * @param left how many are not
 */
record Shown(List<Finding> findings, int left) {
  /**
   * @param all the findings of a document, ordered by place
   * @param most how many to show; 0 shows all
   */
  static Shown of(List<Finding> all, int most) {
    List<Finding> worst = new ArrayList<>(all);
    // The sort keeps the order of place among findings that matter the same.
    worst.sort((one, other) -> one.severity().compareTo(other.severity()));
    int count = most == 0 ? worst.size() : Math.min(most, worst.size());
    return new Shown(List.copyOf(worst.subList(0, count)), worst.size() - count);
  }
}
