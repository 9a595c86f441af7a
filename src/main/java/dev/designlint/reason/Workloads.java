package dev.designlint.reason;

import dev.designlint.fact.AspectCoverage;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.Technology;
import dev.designlint.fact.WorkloadMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds heavy loads of reads or writes for which the design names nothing that takes them. */
final class Workloads {
  /** Reads per write from which on reads decide the design. */
  private static final double READ_HEAVY = 10;

  /** Reads per second that one database answers without help. */
  private static final double MOST_READS = 1_000;

  /** Writes per second that one database takes without help. */
  private static final double MOST_WRITES = 2_000;

  private Workloads() {}

  static List<WorkloadMismatch> of(Facts facts) {
    Quantity ratio = null;
    Quantity rate = null;
    for (Quantity quantity : facts.of(Quantity.class)) {
      if (quantity.dimension() == Dimension.READ_WRITE_RATIO && ratio == null) {
        ratio = quantity;
      } else if (quantity.dimension() == Dimension.RATE
          && (rate == null || quantity.value() > rate.value())) {
        rate = quantity;
      }
    }
    if (ratio == null || rate == null || !isSelfRun(facts)) {
      return List.of();
    }
    if (ratio.value() >= READ_HEAVY && rate.value() > MOST_READS && lacks(facts, "read-relief")) {
      return List.of(
          mismatch(ratio, rate, "reads", "a cache, a CDN, a replica or a prepared view"));
    }
    boolean writes = rate.evidence().get(0).text().toLowerCase(Locale.ROOT).contains("writ");
    if (ratio.value() <= 1
        && writes
        && rate.value() > MOST_WRITES
        && lacks(facts, "write-relief")) {
      return List.of(mismatch(ratio, rate, "writes", "a queue, batches or shards"));
    }
    return List.of();
  }

  /** Stores of a provider grow with the load; only those that the design runs are judged. */
  private static boolean isSelfRun(Facts facts) {
    boolean store = false;
    for (Component component : facts.of(Component.class)) {
      if (component.kind() == ComponentKind.CACHE || component.kind() == ComponentKind.CDN) {
        return false;
      }
      store |= component.kind() == ComponentKind.STORE;
    }
    for (Technology technology : facts.of(Technology.class)) {
      if (technology.isChosen() && technology.managed()) {
        return false;
      }
    }
    return store;
  }

  private static boolean lacks(Facts facts, String aspect) {
    for (AspectCoverage coverage : facts.of(AspectCoverage.class)) {
      if (coverage.aspect().equals(aspect)) {
        return coverage.isAbsent();
      }
    }
    return false;
  }

  private static WorkloadMismatch mismatch(
      Quantity ratio, Quantity rate, String kind, String remedies) {
    List<Evidence> evidence = new ArrayList<>(ratio.evidence());
    evidence.addAll(rate.evidence());
    return new WorkloadMismatch(
        "mostly " + kind + " (" + ratio.text() + ") at " + rate.text(),
        remedies,
        ratio.span(),
        List.copyOf(evidence));
  }
}
