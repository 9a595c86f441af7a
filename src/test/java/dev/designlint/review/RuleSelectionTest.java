package dev.designlint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
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
    assertThat(selection.test(asked, Severity.WARNING)).isTrue();
    assertThat(selection.test(notAsked, Severity.WARNING)).isFalse();
  }

  @Test
  void severalFocusesAddUp() {
    RuleSelection both = selection(List.of("architecture", "scalability"));
    assertThat(both.test("growth-rate-missing", Severity.WARNING)).isTrue();
    assertThat(both.test("api-contract-missing", Severity.WARNING)).isTrue();
  }

  @Test
  void errorsSpeakInEveryFocus() {
    RuleSelection selection = selection(List.of("architecture"));
    for (Rule rule : CATALOG.rules()) {
      assertThat(selection.test(rule.id(), Severity.ERROR)).as(rule.id()).isTrue();
    }
    // In a proposal it is a warning.
    assertThat(selection.test("no-trade-offs", Severity.WARNING)).isFalse();
  }

  private static RuleSelection selection(List<String> focus) {
    return new RuleSelection(CATALOG, new Settings(List.of(), List.of(), focus, ""));
  }
}
