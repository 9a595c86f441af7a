package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Redundancy;
import dev.designlint.fact.SinglePointOfFailure;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.List;

/** Finds stateful components on which much depends and for which no redundancy is stated. */
final class FailurePoints {
  private static final int OFTEN = 3;

  private FailurePoints() {}

  static List<SinglePointOfFailure> of(Facts facts) {
    if (!facts.design().runningSystem() || facts.design().kind() != DocumentKind.PRACTICE_ANSWER) {
      return List.of();
    }
    boolean replicated = false;
    for (TopicCoverage coverage : facts.of(TopicCoverage.class)) {
      replicated |= coverage.topic() == Topic.REPLICATION_FAILOVER && coverage.isAddressed();
    }
    List<SinglePointOfFailure> result = new ArrayList<>();
    for (Component component : facts.of(Component.class)) {
      boolean central = component.kind().isStateful() && component.kind() != ComponentKind.QUEUE;
      boolean alone = component.redundancy() == Redundancy.SINGLE || component.redundancy() == Redundancy.UNSTATED && !replicated;
      if (central && alone && component.mentions() >= OFTEN && !component.technology().isEmpty()) {
        result.add(point(component));
      }
    }
    return result;
  }

  private static SinglePointOfFailure point(Component component) {
    List<Evidence> evidence = component.evidence();
    String reason =
        component.redundancy() == Redundancy.SINGLE
            ? "the document states a single instance"
            : component.mentions() + " statements rest on it, and neither a replica, nor a failover, nor a managed service is stated";
    return new SinglePointOfFailure(component.name(), reason, component.span(), evidence);
  }
}
