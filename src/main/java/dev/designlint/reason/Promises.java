package dev.designlint.reason;

import dev.designlint.fact.Consistency;
import dev.designlint.fact.ConsistencyPromise;
import dev.designlint.fact.DataConflict;
import dev.designlint.fact.DataPlacement;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.DurabilityPromise;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.ReplicationStatement;
import dev.designlint.fact.ReplicationStatement.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what is promised about data with where the same data is kept and how it is copied. */
final class Promises {
  /** Availability in percent from which on a region that is cut off may not stop. */
  private static final double MUST_ANSWER = 99.99;

  /** Seconds of a round trip between two coasts or continents: about 70 ms at best. */
  private static final double ROUND_TRIP = 0.07;

  /** Stems of what must not be given away or spent twice. */
  private static final String[] SCARCE = {
    "payment", "balanc", "balance", "ledger", "inventory", "stock", "seat", "coupon", "booking",
    "wallet", "bid", "auction", "ticket", "voucher", "money", "fund", "reservation", "checkout",
    "credit", "quota", "billing", "invoic", "invoice"
  };

  private Promises() {}

  static List<DataConflict> of(Facts facts) {
    List<DataConflict> result = new ArrayList<>();
    List<ReplicationStatement> replication = facts.of(ReplicationStatement.class);
    List<DataPlacement> placements = facts.of(DataPlacement.class);
    for (ConsistencyPromise promise : facts.of(ConsistencyPromise.class)) {
      if (promise.consistency() == Consistency.EVENTUAL) {
        scarce(promise, result);
      } else {
        partition(facts, promise, replication, result);
        placed(promise, placements, true, result);
        placed(promise, placements, false, result);
      }
    }
    losses(facts.of(DurabilityPromise.class), replication, result);
    writers(replication, result);
    return result;
  }

  private static void scarce(ConsistencyPromise promise, List<DataConflict> result) {
    for (String term : promise.terms()) {
      for (String scarce : SCARCE) {
        if (!promise.guarded() && term.equals(scarce)) {
          result.add(conflict(DataConflict.Kind.SCARCE, promise.subject(), "", promise, promise));
          return;
        }
      }
    }
  }

  private static void partition(
      Facts facts,
      ConsistencyPromise promise,
      List<ReplicationStatement> replication,
      List<DataConflict> result) {
    Quantity demand = demand(facts);
    for (ReplicationStatement each : replication) {
      boolean waits = each.manyWriters() || each.mode() == Mode.SYNCHRONOUS;
      if (demand != null
          && each.regions()
          && waits
          && !each.yields()
          && agree(promise.terms(), each.terms())) {
        String detail =
            demand.text() + " (line " + demand.span().line() + ") over several regions (line ";
        DataConflict pair =
            conflict(
                DataConflict.Kind.PARTITION,
                promise.subject(),
                detail + each.span().line() + ")",
                promise,
                each);
        result.add(pair);
        return;
      }
    }
  }

  /** A target that leaves no time to ask another region. */
  private static Quantity demand(Facts facts) {
    for (Quantity quantity : facts.of(Quantity.class)) {
      boolean available =
          quantity.dimension() == Dimension.AVAILABILITY && quantity.value() >= MUST_ANSWER;
      if (available || quantity.dimension() == Dimension.DURATION && isFastWrite(quantity)) {
        return quantity;
      }
    }
    return null;
  }

  private static boolean isFastWrite(Quantity quantity) {
    String text = quantity.evidence().get(0).text().toLowerCase(Locale.ROOT);
    return quantity.value() > 0
        && quantity.value() < ROUND_TRIP
        && text.contains("write")
        && !text.contains("read");
  }

  /** The first statement that puts the data of a promise where a read may be old. */
  private static void placed(
      ConsistencyPromise promise,
      List<DataPlacement> placements,
      boolean cache,
      List<DataConflict> result) {
    for (DataPlacement each : placements) {
      if (each.cache() == cache && !each.guarded() && isNamed(promise.terms(), each.terms())) {
        result.add(
            conflict(
                cache ? DataConflict.Kind.CACHE : DataConflict.Kind.STORE,
                promise.subject(),
                "\"" + each.evidence().get(0).text() + "\" (line " + each.span().line() + ")",
                promise,
                each));
        return;
      }
    }
  }

  private static void losses(
      List<DurabilityPromise> promises,
      List<ReplicationStatement> replication,
      List<DataConflict> result) {
    for (ReplicationStatement each : replication) {
      if (each.mode() == Mode.SYNCHRONOUS) {
        return;
      }
    }
    for (DurabilityPromise promise : promises) {
      for (ReplicationStatement each : replication) {
        if (each.mode() == Mode.ASYNCHRONOUS
            && !promise.local()
            && agree(promise.terms(), each.terms())) {
          result.add(
              conflict(
                  DataConflict.Kind.LOSS,
                  "\"" + promise.evidence().get(0).text() + "\"",
                  "\"" + each.evidence().get(0).text() + "\" (line " + each.span().line() + ")",
                  promise,
                  each));
          return;
        }
      }
    }
  }

  private static void writers(List<ReplicationStatement> replication, List<DataConflict> result) {
    ReplicationStatement first = null;
    for (ReplicationStatement each : replication) {
      if (each.settled() || each.mode() == Mode.SYNCHRONOUS) {
        return;
      }
      boolean several = each.regions() && (first == null || each.manyWriters());
      first = several && (first == null || !first.manyWriters()) ? each : first;
    }
    if (first != null) {
      result.add(
          conflict(
              DataConflict.Kind.WRITERS,
              "\"" + first.evidence().get(0).text() + "\"",
              first.manyWriters()
                  ? "nothing says which of two changes of the same data wins"
                  : "nothing says which region takes writes, or which of two changes wins",
              first,
              first));
    }
  }

  /** Whether two subjects may be the same data; one without terms is the whole design. */
  private static boolean agree(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    for (String term : one) {
      if (other.contains(term)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words name the subject: two of its terms, or its only one. */
  private static boolean isNamed(List<String> subject, List<String> words) {
    int found = 0;
    for (String term : subject) {
      found += words.contains(term) ? 1 : 0;
    }
    return !subject.isEmpty() && found >= Math.min(2, subject.size());
  }

  private static DataConflict conflict(
      DataConflict.Kind kind, String subject, String detail, Fact promise, Fact against) {
    List<Evidence> evidence = new ArrayList<>(promise.evidence());
    if (against != promise) {
      evidence.addAll(against.evidence());
    }
    return new DataConflict(kind, subject, detail, promise.span(), List.copyOf(evidence));
  }
}
