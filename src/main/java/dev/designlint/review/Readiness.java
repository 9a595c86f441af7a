package dev.designlint.review;

import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;

/** Judges how ready a document is as a design. */
final class Readiness {
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
      double weight = weight(coverage.topic());
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
      possible += 2;
      reached += 2.0 * justified / chosen;
    }
    return applicable < FEWEST_TOPICS ? -1 : (int) Math.round(100 * reached / possible);
  }

  /** What a reviewer asks for first weighs most. */
  private static double weight(Topic topic) {
    return switch (topic) {
      case PROBLEM, USE_CASES, ARCHITECTURE, DATA_FLOW, TRADE_OFFS, FAILURE_MODES, ALTERNATIVES ->
          3;
      case SCALE_NUMBERS,
          LATENCY_TARGET,
          CONSISTENCY,
          SCALING,
          BOTTLENECKS,
          MONITORING,
          DATA_MODEL,
          API,
          CLARIFICATION,
          REPLICATION_FAILOVER ->
          2;
      default -> 1;
    };
  }
}
