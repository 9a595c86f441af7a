package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.Dependence;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Redundancy;
import dev.designlint.fact.SinglePointOfFailure;
import dev.designlint.fact.Technology;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds stateful components on which much depends and for which no redundancy is stated. */
final class FailurePoints {
  private static final int OFTEN = 2;

  private FailurePoints() {}

  static List<SinglePointOfFailure> of(Facts facts) {
    if (!facts.design().runningSystem()) {
      return List.of();
    }
    List<SinglePointOfFailure> result = new ArrayList<>();
    if (facts.design().kind() == DocumentKind.PRACTICE_ANSWER) {
      stores(facts, result);
    }
    if (copies(facts) != Grade.ADDRESSED) {
      dependences(facts, result);
    }
    return result;
  }

  /**
   * What the text itself calls central or admits to be an outage. A proposal need not repeat how
   * the stores of the system it changes are copied; a new central part is its own affair.
   */
  private static void dependences(Facts facts, List<SinglePointOfFailure> result) {
    if (!result.isEmpty()) {
      return;
    }
    for (Dependence dependence : facts.of(Dependence.class)) {
      result.add(
          new SinglePointOfFailure(
              dependence.part(), dependence.reason(), dependence.span(), dependence.evidence()));
      return;
    }
  }

  private static Grade copies(Facts facts) {
    for (TopicCoverage coverage : facts.of(TopicCoverage.class)) {
      if (coverage.topic() == Topic.REPLICATION_FAILOVER) {
        return coverage.grade();
      }
    }
    return Grade.ABSENT;
  }

  private static void stores(Facts facts, List<SinglePointOfFailure> result) {
    Map<String, Technology> technologies = new HashMap<>();
    for (Technology technology : facts.of(Technology.class)) {
      technologies.put(technology.name(), technology);
    }
    for (Component component : facts.of(Component.class)) {
      Technology technology = technologies.get(component.technology());
      boolean alone =
          component.redundancy() == Redundancy.SINGLE
              || component.redundancy() == Redundancy.UNSTATED;
      if (technology != null && alone && isCentral(component, technology)) {
        result.add(point(component));
      }
    }
  }

  /** Stores and caches that the design itself runs and that several statements rest on. */
  private static boolean isCentral(Component component, Technology technology) {
    boolean holdsData =
        switch (technology.kind()) {
          case "sql", "cache", "kv", "document", "timeseries" -> true;
          default -> false;
        };
    int often = technology.kind().equals("sql") ? 1 : OFTEN;
    return holdsData && technology.isChosen() && component.mentions() >= often;
  }

  private static SinglePointOfFailure point(Component component) {
    List<Evidence> evidence = component.evidence();
    String reason =
        component.redundancy() == Redundancy.SINGLE
            ? "the document states a single instance"
            : (component.mentions() == 1 ? "data rests" : component.mentions() + " statements rest")
                + " on it, and neither a replica, nor a failover, nor a managed service is stated";
    return new SinglePointOfFailure(component.name(), reason, component.span(), evidence);
  }
}
