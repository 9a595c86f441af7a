package dev.designlint.report.html;

import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import java.util.List;

/**
 * How well a document covers a topic, in the report.
 *
 * @param topic the topic
 * @param grade the verdict
 * @param evidence what counts for it
 * @param rejected the nearest statements that do not count
 */
public record TopicView(
    Topic topic, Grade grade, List<PlaceView> evidence, List<PlaceView> rejected) {
  /** A sign for the grade that tells without colour. */
  public String sign() {
    return switch (grade) {
      case ADDRESSED -> "●";
      case MENTIONED -> "◐";
      case ABSENT -> "○";
      case NOT_APPLICABLE -> "–";
      case NOT_EVALUABLE -> "?";
    };
  }

  /** The grade in words. */
  public String words() {
    return grade.key().replace('-', ' ');
  }
}
