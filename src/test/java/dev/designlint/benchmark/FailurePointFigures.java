package dev.designlint.benchmark;

import java.util.List;

/**
 * In how many documents a single point of failure is raised.
 *
 * @param annotated documents in which the reader would raise one
 * @param raised those of them in which the tool raises one
 * @param others all other documents
 * @param raisedInOthers those of them in which the tool raises one
 */
record FailurePointFigures(int annotated, int raised, int others, int raisedInOthers) {
  private static final String RULE = "single-point-of-failure";

  static FailurePointFigures of(List<AnnotatedReview> reviews) {
    int annotated = 0;
    int raised = 0;
    int raisedInOthers = 0;
    for (AnnotatedReview review : reviews) {
      boolean isAnnotated = !review.annotation().failurePoints().isEmpty();
      boolean isRaised =
          review.review().findings().stream().anyMatch(each -> each.rule().id().equals(RULE));
      annotated += isAnnotated ? 1 : 0;
      raised += isAnnotated && isRaised ? 1 : 0;
      raisedInOthers += !isAnnotated && isRaised ? 1 : 0;
    }
    return new FailurePointFigures(annotated, raised, reviews.size() - annotated, raisedInOthers);
  }
}
