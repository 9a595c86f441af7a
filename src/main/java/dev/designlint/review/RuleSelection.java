package dev.designlint.review;

import dev.designlint.engine.SeverityPolicy;
import dev.designlint.review.configuration.DocumentConfiguration;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides which rules speak. */
public final class RuleSelection implements SeverityPolicy {
  /** What every focus needs to be understood. */
  private static final Set<String> ALWAYS =
      Set.of(
          "placeholder-left",
          "document-not-evaluable",
          "document-unfilled",
          "diagram-not-readable",
          "no-clarifying-questions",
          "framework-part-missing",
          "contradictory-values",
          "malformed-suppression",
          "suppression-expired");

  private static final List<String> ARCHITECTURE =
      List.of("what", "how", "diagrams", "deep-dive-selection", "component-basics-missing");

  private static final List<String> SCALABILITY =
      List.of(
          "numbers",
          "scale-numbers-missing",
          "data-volume-missing",
          "latency-target-missing",
          "availability-target-missing",
          "read-write-mix-missing",
          "growth-rate-missing",
          "scaling-direction-missing",
          "tenfold-growth-not-analysed",
          "limit-and-next-step-missing",
          "bottleneck-not-named",
          "over-engineered-for-scale",
          "under-engineered-for-scale",
          "caching-strategy-missing",
          "workload-pattern-mismatch",
          "shard-key-missing",
          "shard-key-hot",
          "celebrity-fanout-unaddressed");

  private static final List<String> TRADE_OFFS =
      List.of(
          "considerations",
          "red-flags",
          "resilience",
          "failure-modes-missing",
          "replication-failover-missing",
          "bottleneck-analysis-incomplete",
          "operations");

  private final Set<String> enabled = new HashSet<>();
  private final Set<String> inFocus = new HashSet<>();
  private final DocumentConfiguration configuration;

  /**
   * Applies settings and configuration to the rules that exist.
   *
   * @param catalog the rules
   * @param settings what the user asks for in this run
   * @param configuration what is configured for the document
   */
  public RuleSelection(
      RuleCatalog catalog, Settings settings, DocumentConfiguration configuration) {
    this.configuration = configuration;
    for (Rule rule : catalog.rules()) {
      boolean selected = settings.select().isEmpty() || names(settings.select(), rule);
      if (selected && !names(settings.ignore(), rule)) {
        enabled.add(rule.id());
      }
      boolean everything = settings.focus().isEmpty() || !settings.select().isEmpty();
      if (everything || inFocus(settings.focus(), rule)) {
        inFocus.add(rule.id());
      }
    }
  }

  /** The rules and categories that the focuses name, for a test that they exist. */
  static Set<String> named() {
    Set<String> named = new TreeSet<>(ALWAYS);
    named.addAll(ARCHITECTURE);
    named.addAll(SCALABILITY);
    named.addAll(TRADE_OFFS);
    return named;
  }

  /** The severity of a rule's findings, whatever they are about. */
  public Severity of(Rule rule, Severity severity) {
    return of(rule, severity, "");
  }

  /** The configured severity, null for a rule that was not asked for; errors are in every focus. */
  @Override
  public Severity of(Rule rule, Severity severity, String subject) {
    if (!enabled.contains(rule.id())) {
      return null;
    }
    Severity configured = configuration.severity(rule, severity, subject);
    boolean asked = inFocus.contains(rule.id()) || configured == Severity.ERROR;
    return asked ? configured : null;
  }

  /** Whether a word names the rule or its category. */
  private static boolean names(List<String> words, Rule rule) {
    return words.contains(rule.id()) || words.contains(rule.category());
  }

  private static boolean inFocus(List<String> focus, Rule rule) {
    if (ALWAYS.contains(rule.id())) {
      return true;
    }
    return focus.contains("architecture") && names(ARCHITECTURE, rule)
        || focus.contains("scalability") && names(SCALABILITY, rule)
        || focus.contains("trade-offs") && names(TRADE_OFFS, rule);
  }
}
