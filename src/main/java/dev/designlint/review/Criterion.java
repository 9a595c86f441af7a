package dev.designlint.review;

import dev.designlint.fact.Topic;
import java.util.List;
import java.util.Locale;

/** What a candidate or an author has to show, and the topics by which it is seen. */
public enum Criterion {
  CLARIFIES(
      "Clarifies ambiguous requirements",
      Topic.CLARIFICATION,
      Topic.USE_CASES,
      Topic.NON_GOALS,
      Topic.SCALE_NUMBERS,
      Topic.DATA_VOLUME,
      Topic.LATENCY_TARGET,
      Topic.AVAILABILITY_TARGET,
      Topic.READ_WRITE_MIX,
      Topic.GROWTH),
  OUTLINES("Outlines the architecture", Topic.ARCHITECTURE, Topic.DIAGRAM, Topic.DATA_FLOW),
  EXPLAINS(
      "Explains what each component does",
      Topic.ARCHITECTURE,
      Topic.DATA_MODEL,
      Topic.API,
      Topic.COMMUNICATION),
  JUSTIFIES("Justifies technology choices", Topic.ALTERNATIVES),
  WEIGHS(
      "Weighs trade-offs",
      Topic.TRADE_OFFS,
      Topic.ALTERNATIVES,
      Topic.CONSISTENCY,
      Topic.CAP_JOINT),
  ANSWERS_WHAT_IF(
      "Answers what-if questions",
      Topic.FAILURE_MODES,
      Topic.REPLICATION_FAILOVER,
      Topic.DISASTER_RECOVERY,
      Topic.BOTTLENECKS,
      Topic.SCALING),
  OPERATES(
      "Understands operational reality",
      Topic.MONITORING,
      Topic.OPERATIONS,
      Topic.ROLLOUT,
      Topic.TESTING,
      Topic.SECURITY,
      Topic.COST),
  THINKS_IN_SYSTEMS(
      "Thinks in systems",
      Topic.BOTTLENECKS,
      Topic.CAP_JOINT,
      Topic.TRADE_OFFS,
      Topic.FAILURE_MODES,
      Topic.OPERATIONS,
      Topic.GROWTH);

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes a list that never changes
  private final List<Topic> topics;

  Criterion(String title, Topic... topics) {
    this.title = title;
    this.topics = List.of(topics);
  }

  /** The stable key of the criterion: its name in kebab-case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The topics by which it is seen. */
  public List<Topic> topics() {
    return topics;
  }
}
