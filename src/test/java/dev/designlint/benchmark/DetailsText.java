package dev.designlint.benchmark;

import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import java.util.List;
import java.util.Map;

/** Writes the figures of each topic and every difference between the reader and the tool. */
final class DetailsText {
  private DetailsText() {}

  /** How well absent topics are found, a line for each topic. */
  static String topics(Map<Topic, Detection> absentByTopic) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%-22s%6s%6s%8s%11s%8s%8s%n",
            "topic", "right", "wrong", "missed", "precision", "recall", "F1"));
    absentByTopic.forEach(
        (topic, absent) ->
            text.append(
                String.format(
                    "%-22s%6d%6d%8d%11s%8s%8s%n",
                    topic.key(),
                    absent.right(),
                    absent.wrong(),
                    absent.missed(),
                    FiguresText.number(absent.precision()),
                    FiguresText.number(absent.recall()),
                    FiguresText.number(absent.balance()))));
    return text.toString();
  }

  /** Every topic that is graded otherwise than annotated. */
  static String topicDifferences(List<TopicVerdict> verdicts) {
    StringBuilder text = new StringBuilder();
    for (TopicVerdict verdict : verdicts) {
      if (!verdict.agrees()) {
        text.append(
            String.format(
                "%s %s: annotated %s %s, reported %s %s%s%n",
                verdict.document(),
                verdict.topic().key(),
                verdict.annotated().key(),
                verdict.annotatedLines(),
                verdict.reported() == null ? "nothing" : verdict.reported().key(),
                verdict.reportedLines(),
                weight(verdict)));
      }
    }
    return text.toString();
  }

  /** Every technology that is not found, or whose reason is judged otherwise than annotated. */
  static String technologyDifferences(List<TechnologyVerdict> verdicts) {
    StringBuilder text = new StringBuilder();
    for (TechnologyVerdict verdict : verdicts) {
      if (!verdict.agrees()) {
        text.append(
            String.format(
                "%s %s: annotated %s, justified %s [%d], reported %s%n",
                verdict.document(),
                verdict.annotated().name(),
                verdict.annotated().role(),
                verdict.annotated().justified(),
                verdict.annotated().line(),
                reported(verdict)));
      }
    }
    return text.toString();
  }

  private static String reported(TechnologyVerdict verdict) {
    if (!verdict.isFound()) {
      return "nothing";
    }
    return String.format(
        "%s, justified %s [%d]",
        verdict.reported().role().key(),
        verdict.reported().justified() ? "yes" : "no",
        verdict.reported().span().line());
  }

  /** Marks the differences that precision and recall count. */
  private static String weight(TopicVerdict verdict) {
    if (verdict.isAlarm() && verdict.annotated() != Grade.MENTIONED) {
      return " (false alarm)";
    }
    return verdict.annotated() == Grade.ABSENT ? " (missed)" : "";
  }
}
