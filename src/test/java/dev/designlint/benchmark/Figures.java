package dev.designlint.benchmark;

import java.util.List;

/**
 * All figures of a set of documents.
 *
 * @param documents how many there are
 * @param grades how well topics are graded
 * @param technologies how well technologies are found and judged
 * @param failurePoints how well single points of failure are raised
 * @param scored documents that the tool scores
 * @param rating rank correlation of their scores with the annotated ratings
 */
record Figures(
    int documents,
    GradeFigures grades,
    TechnologyFigures technologies,
    FailurePointFigures failurePoints,
    int scored,
    double rating) {
  static Figures of(List<AnnotatedReview> reviews, NameFolder names) {
    List<AnnotatedReview> scored =
        reviews.stream().filter(each -> each.review().score() >= 0).toList();
    return new Figures(
        reviews.size(),
        GradeFigures.of(TopicVerdict.of(reviews)),
        TechnologyFigures.of(TechnologyVerdict.of(reviews, names)),
        FailurePointFigures.of(reviews),
        scored.size(),
        RankCorrelation.of(
            scored.stream().map(each -> each.review().score()).toList(),
            scored.stream().map(each -> each.annotation().rating()).toList()));
  }
}
