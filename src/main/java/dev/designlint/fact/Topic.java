package dev.designlint.fact;

import java.util.Locale;

/** What a reviewer of a system design looks for. */
public enum Topic {
  PROBLEM("problem", "why"),
  USE_CASES("use cases", "why"),
  CLARIFICATION("clarifying questions and assumptions", "why"),
  SCALE_NUMBERS("load in numbers", "why"),
  DATA_VOLUME("data volume", "why"),
  LATENCY_TARGET("latency target", "why"),
  AVAILABILITY_TARGET("availability target", "why"),
  READ_WRITE_MIX("read/write mix", "why"),
  GROWTH("growth", "why"),
  NON_GOALS("non-goals", "why"),
  ARCHITECTURE("components and their roles", "what"),
  DATA_FLOW("request or data flow", "how"),
  DATA_MODEL("data model", "what"),
  API("API contract", "what"),
  COMMUNICATION("communication between parts", "how"),
  CACHING("caching strategy", "how"),
  REPLICATION_FAILOVER("replication and failover", "how"),
  CONSISTENCY("consistency", "considerations"),
  CAP_JOINT("consistency against availability", "considerations"),
  ALTERNATIVES("alternatives", "considerations"),
  TRADE_OFFS("trade-offs", "considerations"),
  BOTTLENECKS("bottlenecks", "deep-dive"),
  SCALING("scaling", "considerations"),
  FAILURE_MODES("failure modes", "deep-dive"),
  DISASTER_RECOVERY("disaster recovery", "considerations"),
  COST("cost", "considerations"),
  MONITORING("monitoring", "operations"),
  OPERATIONS("operations", "operations"),
  SECURITY("security", "security"),
  ROLLOUT("rollout", "operations"),
  TESTING("testing", "operations"),
  DIAGRAM("diagram", "diagrams");

  private final String title;
  private final String part;

  Topic(String title, String part) {
    this.title = title;
    this.part = part;
  }

  /** The stable key of the topic: its name in kebab-case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The topic in words, for a sentence. */
  public String title() {
    return title;
  }

  /** The part of the framework to which the topic belongs; a folder under {@code rules/}. */
  public String part() {
    return part;
  }
}
