package dev.designlint.reason;

import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/** Adds to the facts of a document what follows from them by algorithm. */
public final class Reasoning {
  private Reasoning() {}

  /** The same facts with what follows from them within the usual limits. */
  public static Facts derive(Facts facts) {
    return derive(facts, Limits.DEFAULT);
  }

  /**
   * The same facts with what follows from them.
   *
   * @param limits from where on there is too much of something
   */
  public static Facts derive(Facts facts, Limits limits) {
    List<Fact> all = new ArrayList<>(facts.facts());
    all.addAll(FailurePoints.of(facts));
    all.addAll(Weights.of(facts));
    all.addAll(Contradictions.of(facts));
    all.addAll(Miscalculations.of(facts));
    all.addAll(AverageLoads.of(facts));
    all.addAll(LatencyBudgets.of(facts));
    all.addAll(Services.of(facts));
    all.addAll(Sprawl.count(facts));
    all.addAll(Sprawl.of(facts, limits));
    all.addAll(Crowds.of(facts, limits));
    all.addAll(UndescribedNodes.of(facts));
    all.addAll(Parts.of(facts));
    all.addAll(PhaseBudget.of(facts));
    all.addAll(DataModel.of(facts));
    all.addAll(EndpointEntities.of(facts));
    all.addAll(Promises.of(facts));
    all.addAll(Workloads.of(facts));
    return new Facts(facts.design(), List.copyOf(all));
  }
}
