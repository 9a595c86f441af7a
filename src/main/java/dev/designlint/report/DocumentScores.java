package dev.designlint.report;

import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.ReadinessDetails;
import dev.designlint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what one document is compared with others; all keys are stable, and their order is too.
 *
 * @param path the document
 * @param title its title
 * @param kind the key of its kind
 * @param readiness 0 to 100, or -1 where it cannot be judged
 * @param counts how many findings it has: errors, warnings, info, suppressed
 * @param phases the readiness by phase of an interview, or -1 where too little applies
 * @param criteria the readiness by success criterion, likewise
 * @param topics the grade of each topic
 */
record DocumentScores(
    String path,
    String title,
    String kind,
    int readiness,
    Map<String, Integer> counts,
    Map<String, Integer> phases,
    Map<String, Integer> criteria,
    Map<String, Grade> topics) {
  /** The scores of a reviewed document. */
  static DocumentScores of(DocumentReview document) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("errors", document.count(Severity.ERROR));
    counts.put("warnings", document.count(Severity.WARNING));
    counts.put("info", document.count(Severity.INFO));
    counts.put("suppressed", document.suppressed().size());
    ReadinessDetails details = ReadinessDetails.of(document.facts());
    Map<String, Grade> topics = new LinkedHashMap<>();
    for (Topic topic : Topic.values()) {
      topics.put(topic.key(), Grade.NOT_EVALUABLE);
    }
    for (TopicCoverage coverage : document.facts().of(TopicCoverage.class)) {
      topics.put(coverage.topic().key(), coverage.grade());
    }
    return new DocumentScores(
        document.path(),
        document.facts().design().title(),
        document.facts().design().kind().key(),
        document.score(),
        counts,
        scores(details.phases()),
        scores(details.criteria()),
        topics);
  }

  private static Map<String, Integer> scores(List<ReadinessDetails.Mark> marks) {
    Map<String, Integer> result = new LinkedHashMap<>();
    marks.forEach(mark -> result.put(mark.key(), mark.score()));
    return result;
  }
}
