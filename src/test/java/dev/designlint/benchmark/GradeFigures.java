package dev.designlint.benchmark;

import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How well the grades of topics fit the annotated ones.
 *
 * @param absent alarms that a topic is absent; what is annotated as partial counts neither way
 * @param absentByTopic the same for each topic
 * @param notApplicable answers that the topic cannot apply
 * @param notApplicableAlarms those for which the tool reports that the topic is absent
 * @param agreement share of equal grades where the topic applies
 * @param kappa Cohen's kappa of the same grades
 */
record GradeFigures(
    Detection absent,
    Map<Topic, Detection> absentByTopic,
    int notApplicable,
    int notApplicableAlarms,
    double agreement,
    double kappa) {
  static GradeFigures of(List<TopicVerdict> verdicts) {
    List<TopicVerdict> applying = verdicts.stream().filter(TopicVerdict::applies).toList();
    Map<Topic, List<TopicVerdict>> byTopic =
        applying.stream()
            .collect(Collectors.groupingBy(TopicVerdict::topic, TreeMap::new, Collectors.toList()));
    Map<Topic, Detection> absentByTopic = new TreeMap<>();
    byTopic.forEach((topic, ofTopic) -> absentByTopic.put(topic, absent(ofTopic)));
    double agreement = (double) count(applying, TopicVerdict::agrees) / applying.size();
    return new GradeFigures(
        absent(applying),
        absentByTopic,
        verdicts.size() - applying.size(),
        count(verdicts, verdict -> !verdict.applies() && verdict.isAlarm()),
        agreement,
        kappa(applying, agreement));
  }

  /** The mean F1 over the topics that the reader misses in any document. */
  double meanBalance() {
    return absentByTopic.values().stream()
        .filter(Detection::isExpected)
        .mapToDouble(Detection::balance)
        .average()
        .orElse(Double.NaN);
  }

  private static Detection absent(List<TopicVerdict> verdicts) {
    return new Detection(
        count(verdicts, each -> each.isAlarm() && each.annotated() == Grade.ABSENT),
        count(verdicts, each -> each.isAlarm() && each.annotated() == Grade.ADDRESSED),
        count(verdicts, each -> !each.isAlarm() && each.annotated() == Grade.ABSENT));
  }

  private static double kappa(List<TopicVerdict> verdicts, double agreement) {
    double byChance = 0;
    for (Grade grade : Grade.values()) {
      double annotated = count(verdicts, each -> each.annotated() == grade);
      double reported = count(verdicts, each -> each.reported() == grade);
      byChance += annotated / verdicts.size() * reported / verdicts.size();
    }
    return (agreement - byChance) / (1 - byChance);
  }

  private static int count(List<TopicVerdict> verdicts, Predicate<TopicVerdict> wanted) {
    return (int) verdicts.stream().filter(wanted).count();
  }
}
