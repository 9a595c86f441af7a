package dev.designlint.review;

import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which rules speak. */
public final class RuleSelection implements Predicate<String> {
  private static final Set<String> ALWAYS =
      Set.of("placeholder-left", "diagram-not-readable", "no-clarifying-questions");
  private static final List<String> ARCHITECTURE =
      List.of("what", "how", "diagrams", "deep-dive-selection", "component-basics-missing");
  private static final List<String> SCALABILITY =
      List.of(
          "scale-numbers-missing",
          "data-volume-missing",
          "latency-target-missing",
          "availability-target-missing",
          "read-write-mix-missing",
          "growth-rate-missing",
          "scaling-direction-missing",
          "bottleneck-not-named",
          "bottleneck-not-examined",
          "over-engineered-for-scale",
          "caching-strategy-missing",
          "numbers");
  private static final List<String> TRADE_OFFS =
      List.of(
          "considerations",
          "red-flags",
          "resilience",
          "failure-modes-missing",
          "replication-failover-missing");

  private final Set<String> enabled = new HashSet<>();

  /** Applies the settings to the rules that exist. */
  public RuleSelection(RuleCatalog catalog, Settings settings) {
    for (Rule rule : catalog.rules()) {
      boolean selected = settings.select().isEmpty() || names(settings.select(), rule);
      boolean focused =
          settings.focus().isEmpty()
              || !settings.select().isEmpty()
              || inFocus(settings.focus(), rule);
      if (selected && focused && !names(settings.ignore(), rule)) {
        enabled.add(rule.id());
      }
    }
  }

  @Override
  public boolean test(String id) {
    return enabled.contains(id);
  }

  /** Whether a word names the rule or its category. */
  private static boolean names(List<String> words, Rule rule) {
    return words.contains(rule.id()) || words.contains(rule.category());
  }

  private static boolean inFocus(List<String> focus, Rule rule) {
    if (rule.severity() == Severity.ERROR || ALWAYS.contains(rule.id())) {
      return true;
    }
    return focus.contains("architecture") && names(ARCHITECTURE, rule)
        || focus.contains("scalability") && names(SCALABILITY, rule)
        || focus.contains("trade-offs") && names(TRADE_OFFS, rule);
  }
}
