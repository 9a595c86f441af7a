package dev.designlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.Finding;
import dev.designlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what a rule says its findings are about against what it finds in its examples. */
class RuleSubjectsTest {
  static List<RuleFolder> rules() {
    return RuleFolder.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleSaysWhetherItsFindingsHaveASubject(RuleFolder folder) {
    Rule rule = Examples.catalog().find(folder.id()).orElseThrow();
    List<String> subjects = new ArrayList<>();
    for (String example : folder.badExamples()) {
      for (Finding finding : Examples.review(folder, example).reported()) {
        subjects.add(finding.subject());
      }
    }
    if (rule.subject().isEmpty()) {
      assertThat(subjects).allMatch(String::isEmpty);
    } else {
      assertThat(subjects).anyMatch(subject -> !subject.isEmpty());
      assertThat(rule.subject()).startsWith("the ").doesNotEndWith(".");
    }
  }
}
