package dev.designlint.reason;

import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyCount;
import dev.designlint.fact.TechnologySprawl;
import java.util.ArrayList;
import java.util.List;

/** Counts the technologies that are run and finds two that do the same job. */
final class Sprawl {
  private static final int NAMED = 3;

  private static final int LEAST_MENTIONS = 2;

  private Sprawl() {}

  /** The technologies that somebody must run, as one fact. */
  static List<TechnologyCount> count(Facts facts) {
    List<Technology> operated = operated(facts);
    if (operated.isEmpty()) {
      return List.of();
    }
    return List.of(
        new TechnologyCount(
            operated.size(), names(operated), operated.get(0).span(), evidence(operated)));
  }

  /** Technologies of which one seems to be too many. */
  static List<TechnologySprawl> of(Facts facts, Limits limits) {
    List<Technology> operated = operated(facts);
    List<TechnologySprawl> result = new ArrayList<>();
    for (int i = 0; i < operated.size(); i++) {
      for (int j = i + 1; j < operated.size(); j++) {
        TechnologySprawl pair = pair(operated.get(i), operated.get(j));
        if (pair != null) {
          result.add(pair);
        }
      }
    }
    ScaleLevel scale = facts.design().scale();
    boolean small = scale != ScaleLevel.UNKNOWN && scale.compareTo(ScaleLevel.MEDIUM) <= 0;
    if (operated.size() > limits.technologies() && small) {
      result.add(
          new TechnologySprawl(
              names(operated),
              operated.size() + " technologies are to be run for the stated load",
              operated.get(0).span(),
              evidence(operated)));
    }
    return result;
  }

  /** Two technologies that do the same job, one of them without a reason; or null. */
  private static TechnologySprawl pair(Technology one, Technology other) {
    boolean explained = one.justified() && other.justified();
    // Two names in one breath ("such as X or Y") are examples, and so is a name that never recurs.
    boolean example =
        one.mentions() < LEAST_MENTIONS
            || other.mentions() < LEAST_MENTIONS
            || one.span().line() == other.span().line();
    if (explained
        || example
        || job(one.kind()).isEmpty()
        || !job(one.kind()).equals(job(other.kind()))) {
      return null;
    }
    Technology first = one.span().compareTo(other.span()) <= 0 ? one : other;
    Technology second = first == one ? other : one;
    return new TechnologySprawl(
        first.name() + " and " + second.name(),
        "both are " + job(one.kind()),
        second.span(),
        List.of(first.evidence().get(0), second.evidence().get(0)));
  }

  /** What a kind of technology is for, in words; empty where two of a kind are quite usual. */
  private static String job(String kind) {
    return switch (kind) {
      case "sql" -> "relational databases";
      case "document" -> "document databases";
      case "wide-column" -> "wide-column stores";
      case "cache" -> "caches";
      case "queue", "log-stream" -> "brokers of messages";
      case "search" -> "search engines";
      case "timeseries" -> "time series databases";
      case "warehouse" -> "data warehouses";
      case "graph" -> "graph databases";
      case "vector" -> "vector databases";
      case "stream-processor" -> "stream processors";
      case "workflow" -> "workflow engines";
      case "container-orchestrator" -> "container orchestrators";
      case "service-mesh" -> "service meshes";
      default -> "";
    };
  }

  private static List<Technology> operated(Facts facts) {
    List<Technology> result = new ArrayList<>();
    for (Technology technology : facts.of(Technology.class)) {
      if (technology.isChosen() && technology.isOperated() && technology.weight() > 0) {
        result.add(technology);
      }
    }
    result.sort(Weights.HEAVIEST_FIRST);
    return result;
  }

  private static String names(List<Technology> technologies) {
    List<String> names = new ArrayList<>();
    for (Technology technology : technologies) {
      names.add(technology.name());
    }
    return Names.first(names, NAMED);
  }

  private static List<Evidence> evidence(List<Technology> technologies) {
    List<Evidence> result = new ArrayList<>();
    for (Technology technology : technologies) {
      result.add(technology.evidence().get(0));
    }
    return List.copyOf(result);
  }
}
