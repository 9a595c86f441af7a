package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Redundancy;
import dev.designlint.fact.SinglePointOfFailure;
import dev.designlint.fact.Technology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds stateful components on which much depends and for which no redundancy is stated. */
final class FailurePoints {
  private static final int OFTEN = 2;

  private FailurePoints() {}

  static List<SinglePointOfFailure> of(Facts facts) {
    if (!facts.design().runningSystem() || facts.design().kind() != DocumentKind.PRACTICE_ANSWER) {
      return List.of();
    }
    Map<String, Technology> technologies = new HashMap<>();
    for (Technology technology : facts.of(Technology.class)) {
      technologies.put(technology.name(), technology);
    }
    List<SinglePointOfFailure> result = new ArrayList<>();
    for (Component component : facts.of(Component.class)) {
      Technology technology = technologies.get(component.technology());
      boolean alone =
          component.redundancy() == Redundancy.SINGLE
              || component.redundancy() == Redundancy.UNSTATED;
      if (technology != null && alone && isCentral(component, technology)) {
        result.add(point(component));
      }
    }
    return result;
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
