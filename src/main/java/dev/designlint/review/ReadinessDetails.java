package dev.designlint.review;

import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.rule.Phase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Readiness taken apart: by what an author has to show and by the phases of an interview.
 *
 * @param criteria the success criteria in their order
 * @param phases the phases in their order
 * @param raises what would raise the whole most, the best first, three at most
 */
public record ReadinessDetails(List<Mark> criteria, List<Mark> phases, List<Raise> raises) {
  /** Fewer topics that apply say nothing; where there are fewer at all, all of them do. */
  private static final int FEWEST_TOPICS = 3;

  private static final int MOST_RAISES = 3;

  /**
   * How well one side of a design is covered.
   *
   * @param key its stable key
   * @param title what it is
   * @param score 0 to 100, or -1 where too little applies to judge
   * @param raise what would raise it most, or null
   */
  public record Mark(String key, String title, int score, Raise raise) {}

  /**
   * A topic that would raise a score if it were addressed.
   *
   * @param topic the topic
   * @param points by how many points, rounded, at least 1
   */
  public record Raise(Topic topic, int points) {}

  /** Takes the readiness of a document apart; all marks are -1 where it cannot be evaluated. */
  public static ReadinessDetails of(Facts facts) {
    Map<Topic, Grade> grades = new EnumMap<>(Topic.class);
    facts.of(TopicCoverage.class).forEach(each -> grades.put(each.topic(), each.grade()));
    List<Mark> criteria = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      boolean choices = criterion == Criterion.JUSTIFIES;
      criteria.add(
          mark(facts, criterion.key(), criterion.title(), criterion.topics(), grades, choices));
    }
    List<Mark> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      boolean choices = phase == Phase.DETAIL;
      phases.add(mark(facts, phase.key(), phase.title(), topics(phase), grades, choices));
    }
    List<Raise> raises = raises(facts, List.of(Topic.values()), grades, false);
    return new ReadinessDetails(
        List.copyOf(criteria),
        List.copyOf(phases),
        List.copyOf(raises.subList(0, Math.min(MOST_RAISES, raises.size()))));
  }

  private static List<Topic> topics(Phase phase) {
    List<Topic> result = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      if (phaseOf(topic) == phase) {
        result.add(topic);
      }
    }
    return result;
  }

  /** The phase in which a topic is told. */
  static Phase phaseOf(Topic topic) {
    return switch (topic) {
      case ARCHITECTURE, DATA_FLOW, COMMUNICATION, DIAGRAM -> Phase.HIGH_LEVEL;
      case DATA_MODEL, API, CACHING, REPLICATION_FAILOVER -> Phase.DETAIL;
      case SCALING, BOTTLENECKS, CONSISTENCY, CAP_JOINT, ALTERNATIVES, TRADE_OFFS, COST ->
          Phase.TRADE_OFFS;
      case FAILURE_MODES, DISASTER_RECOVERY, MONITORING, OPERATIONS, SECURITY, ROLLOUT, TESTING ->
          Phase.EXTENSIONS;
      default -> Phase.REQUIREMENTS;
    };
  }

  private static Mark mark(
      Facts facts,
      String key,
      String title,
      List<Topic> topics,
      Map<Topic, Grade> grades,
      boolean choices) {
    double possible = possible(facts, topics, grades, choices);
    int applicable = 0;
    for (Topic topic : topics) {
      applicable += applies(grades.get(topic)) ? 1 : 0;
    }
    boolean judged = facts.design().isEvaluable() && possible > 0;
    if (!judged || applicable < Math.min(FEWEST_TOPICS, topics.size())) {
      return new Mark(key, title, -1, null);
    }
    double reached = 0;
    for (Topic topic : topics) {
      if (applies(grades.get(topic))) {
        reached += Readiness.weight(facts.design().kind(), topic) * share(grades.get(topic));
      }
    }
    if (choices) {
      reached += Readiness.CHOICES * Math.max(0, justified(facts));
    }
    List<Raise> raises = raises(facts, topics, grades, choices);
    int score = (int) Math.round(100 * reached / possible);
    return new Mark(key, title, score, raises.isEmpty() ? null : raises.get(0));
  }

  /** What each topic that is not addressed would add, the most first; ties in the topics' order. */
  private static List<Raise> raises(
      Facts facts, List<Topic> topics, Map<Topic, Grade> grades, boolean choices) {
    double possible = possible(facts, topics, grades, choices);
    List<Raise> result = new ArrayList<>();
    for (Topic topic : topics) {
      if (applies(grades.get(topic)) && facts.design().isEvaluable()) {
        double missing = 1 - share(grades.get(topic));
        double points = 100 * Readiness.weight(facts.design().kind(), topic) * missing / possible;
        if (points > 0) {
          result.add(new Raise(topic, (int) Math.max(1, Math.round(points))));
        }
      }
    }
    result.sort((one, other) -> Integer.compare(other.points(), one.points()));
    return result;
  }

  private static double possible(
      Facts facts, List<Topic> topics, Map<Topic, Grade> grades, boolean choices) {
    double possible = 0;
    for (Topic topic : topics) {
      if (applies(grades.get(topic))) {
        possible += Readiness.weight(facts.design().kind(), topic);
      }
    }
    return choices && justified(facts) >= 0 ? possible + Readiness.CHOICES : possible;
  }

  /** The share of the chosen technologies for which a reason stands; -1 where none is chosen. */
  private static double justified(Facts facts) {
    int chosen = 0;
    int justified = 0;
    for (Technology technology : facts.of(Technology.class)) {
      if (technology.isChosen() && technology.isOperated()) {
        chosen++;
        justified += technology.justified() ? 1 : 0;
      }
    }
    return chosen == 0 ? -1 : (double) justified / chosen;
  }

  private static boolean applies(Grade grade) {
    return grade == Grade.ADDRESSED || grade == Grade.MENTIONED || grade == Grade.ABSENT;
  }

  private static double share(Grade grade) {
    return grade == Grade.ADDRESSED ? 1 : grade == Grade.MENTIONED ? 0.5 : 0;
  }
}
