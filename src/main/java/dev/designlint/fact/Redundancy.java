package dev.designlint.fact;

/** What the document says about copies of a component. */
public enum Redundancy {
  /** Replicas, a cluster, a standby or failover are stated. */
  STATED,
  /** A provider runs it redundantly. */
  MANAGED,
  /** One instance is stated. */
  SINGLE,
  UNSTATED
}
