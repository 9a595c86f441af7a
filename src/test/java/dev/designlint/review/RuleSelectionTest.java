package dev.designlint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.review.configuration.DocumentConfiguration;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSelectionTest {
  private static final RuleCatalog CATALOG = new RuleEngine().catalog();

  @Test
  void whatAFocusNamesExists() {
    Set<String> there = new TreeSet<>();
    CATALOG.rules().forEach(rule -> there.addAll(List.of(rule.id(), rule.category())));
    assertThat(there).containsAll(RuleSelection.named());
  }

  @ParameterizedTest
  @CsvSource({
    "architecture, request-flow-missing, growth-rate-missing",
    "architecture, api-contract-missing, cost-drivers-missing",
    "scalability, growth-rate-missing, api-contract-missing",
    "scalability, shard-key-missing, cost-drivers-missing",
    "trade-offs, cost-drivers-missing, growth-rate-missing",
    "trade-offs, failure-modes-missing, api-contract-missing",
  })
  void aFocusAsksForItsSideOnly(String focus, String asked, String notAsked) {
    RuleSelection selection = selection(List.of(focus));
    assertThat(of(selection, asked, Severity.WARNING)).isEqualTo(Severity.WARNING);
    assertThat(of(selection, notAsked, Severity.WARNING)).isNull();
  }

  @Test
  void severalFocusesAddUp() {
    RuleSelection both = selection(List.of("architecture", "scalability"));
    assertThat(of(both, "growth-rate-missing", Severity.WARNING)).isEqualTo(Severity.WARNING);
    assertThat(of(both, "api-contract-missing", Severity.WARNING)).isEqualTo(Severity.WARNING);
  }

  @Test
  void errorsSpeakInEveryFocus() {
    RuleSelection selection = selection(List.of("architecture"));
    for (Rule rule : CATALOG.rules()) {
      assertThat(of(selection, rule.id(), Severity.ERROR)).as(rule.id()).isEqualTo(Severity.ERROR);
    }
    // In a proposal it is a warning.
    assertThat(of(selection, "no-trade-offs", Severity.WARNING)).isNull();
  }

  private static RuleSelection selection(List<String> focus) {
    return new RuleSelection(
        CATALOG, new Settings(List.of(), List.of(), focus, ""), DocumentConfiguration.NONE);
  }

  private static Severity of(RuleSelection selection, String id, Severity severity) {
    Rule rule =
        CATALOG.rules().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return selection.of(rule, severity);
  }
}
