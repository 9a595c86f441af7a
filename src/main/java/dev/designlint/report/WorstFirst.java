package dev.designlint.report;

import dev.designlint.review.DocumentReview;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders documents by what is worst in them, then by readiness, then by path. */
public final class WorstFirst implements Comparator<DocumentReview> {
  /** The documents in that order. */
  public static List<DocumentReview> sorted(List<DocumentReview> documents) {
    List<DocumentReview> result = new ArrayList<>(documents);
    result.sort(new WorstFirst());
    return List.copyOf(result);
  }

  @Override
  public int compare(DocumentReview one, DocumentReview other) {
    int order = Integer.compare(other.count(Severity.ERROR), one.count(Severity.ERROR));
    if (order == 0) {
      order = Integer.compare(other.count(Severity.WARNING), one.count(Severity.WARNING));
    }
    if (order == 0) {
      order = Integer.compare(readiness(one), readiness(other));
    }
    return order == 0 ? one.path().compareTo(other.path()) : order;
  }

  /** What cannot be judged is no bad design: it stands behind those that can. */
  private static int readiness(DocumentReview document) {
    return document.score() < 0 ? Integer.MAX_VALUE : document.score();
  }
}
