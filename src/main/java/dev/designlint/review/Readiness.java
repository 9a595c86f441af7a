package dev.designlint.review;

import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;

/** Judges how ready a document is as a design. */
final class Readiness {
  /** The weight of choosing technologies for a reason, beside those of the topics. */
  static final double CHOICES = 2;

  private static final int FEWEST_TOPICS = 6;

  private Readiness() {}

  /**
   * The share of what a reviewer looks for that the document answers, 0 to 100: an addressed topic
   * counts in full, a mentioned one by half, each by its weight; -1 where too little applies.
   */
  static int score(Facts facts) {
    if (!facts.design().isEvaluable()) {
      return -1;
    }
    double reached = 0;
    double possible = 0;
    int applicable = 0;
    for (TopicCoverage coverage : facts.of(TopicCoverage.class)) {
      if (coverage.grade() == Grade.NOT_APPLICABLE || coverage.grade() == Grade.NOT_EVALUABLE) {
        continue;
      }
      applicable++;
      double weight = weight(facts.design().kind(), coverage.topic());
      possible += weight;
      reached += coverage.isAddressed() ? weight : coverage.isMentioned() ? weight / 2 : 0;
    }
    int chosen = 0;
    int justified = 0;
    for (Technology technology : facts.of(Technology.class)) {
      if (technology.isChosen() && technology.isOperated()) {
        chosen++;
        justified += technology.justified() ? 1 : 0;
      }
    }
    if (chosen > 0) {
      possible += CHOICES;
      reached += CHOICES * justified / chosen;
    }
    return applicable < FEWEST_TOPICS ? -1 : (int) Math.round(100 * reached / possible);
  }

  /** How much a topic weighs in a document of that kind. */
  static double weight(DocumentKind kind, Topic topic) {
    return kind == DocumentKind.PRACTICE_ANSWER ? ofAnswer(topic) : ofChange(topic);
  }

  /** An answer builds a system: what its requests pass through weighs most. */
  private static double ofAnswer(Topic topic) {
    return switch (topic) {
      case USE_CASES, ARCHITECTURE, DATA_FLOW, FAILURE_MODES, SCALING -> 3;
      case PROBLEM,
          TRADE_OFFS,
          ALTERNATIVES,
          SCALE_NUMBERS,
          LATENCY_TARGET,
          CONSISTENCY,
          BOTTLENECKS,
          MONITORING,
          DATA_MODEL,
          API,
          CLARIFICATION,
          REPLICATION_FAILOVER,
          DIAGRAM,
          COMMUNICATION,
          CACHING ->
          2;
      default -> 1;
    };
  }

  /**
   * A change adds to a system that runs: why, how, what breaks and what else was thought of weigh
   * most; the figures of the system around it weigh little.
   */
  private static double ofChange(Topic topic) {
    return switch (topic) {
      case PROBLEM, USE_CASES, ARCHITECTURE, DATA_FLOW, FAILURE_MODES, ALTERNATIVES, TRADE_OFFS ->
          3;
      case SCALE_NUMBERS,
          DATA_VOLUME,
          LATENCY_TARGET,
          AVAILABILITY_TARGET,
          READ_WRITE_MIX,
          GROWTH,
          CAP_JOINT,
          COST,
          SECURITY,
          DISASTER_RECOVERY ->
          0.5;
      default -> 1.5;
    };
  }
}
