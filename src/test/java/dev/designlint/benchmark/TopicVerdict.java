package dev.designlint.benchmark;

import dev.designlint.benchmark.Annotation.Answer;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the reader and the tool say about one topic of one document.
 *
 * @param document the name of the document's file
 * @param topic the topic
 * @param annotated the reader's grade
 * @param reported the tool's grade, or null where it reports none
 * @param annotatedLines the reader's evidence
 * @param reportedLines the tool's evidence
 */
record TopicVerdict(
    String document,
    Topic topic,
    Grade annotated,
    Grade reported,
    List<Integer> annotatedLines,
    List<Integer> reportedLines) {
  /** The verdicts on all topics of all documents. */
  static List<TopicVerdict> of(List<AnnotatedReview> reviews) {
    List<TopicVerdict> verdicts = new ArrayList<>();
    for (AnnotatedReview review : reviews) {
      Map<Topic, TopicCoverage> coverage = new EnumMap<>(Topic.class);
      for (TopicCoverage each : review.review().facts().of(TopicCoverage.class)) {
        coverage.put(each.topic(), each);
      }
      review
          .annotation()
          .answers()
          .forEach(
              (topic, answer) ->
                  verdicts.add(of(review.document(), topic, answer, coverage.get(topic))));
    }
    return verdicts;
  }

  private static TopicVerdict of(
      String document, Topic topic, Answer answer, TopicCoverage reported) {
    Grade grade = reported == null ? null : reported.grade();
    List<Integer> lines =
        reported == null
            ? List.of()
            : reported.evidence().stream().map(evidence -> evidence.span().line()).toList();
    return new TopicVerdict(document, topic, answer.grade(), grade, answer.lines(), lines);
  }

  /** Whether the topic can apply to the document at all. */
  boolean applies() {
    return annotated != Grade.NOT_APPLICABLE;
  }

  /** Whether the tool raises the alarm that the topic is absent. */
  boolean isAlarm() {
    return reported == Grade.ABSENT;
  }

  /** Whether the tool and the reader agree; where the topic cannot apply, an alarm is wrong. */
  boolean agrees() {
    return applies() ? annotated == reported : !isAlarm();
  }
}
