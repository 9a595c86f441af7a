package dev.designlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.review.DocumentReview;
import dev.designlint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every rule, its page and its examples together.
 *
 * <p>{@code mvn test -Dtest=RulePagesTest -Ddesignlint.update=true} rewrites the sections Bad and
 * Good of all pages from the examples and their output, and nothing else, and then checks.
 */
class RulePagesTest {
  private static final boolean UPDATE = Boolean.getBoolean("designlint.update");
  private static final String QUESTION = "The question a Staff engineer would ask";
  private static final List<String> SECTIONS =
      List.of(
          "What it finds",
          "Why it matters",
          "Bad",
          "Good",
          "How it is detected",
          "When to ignore it",
          QUESTION,
          "Source");

  static List<RuleFolder> rules() {
    return RuleFolder.all();
  }

  static Stream<Arguments> goodExamples() {
    return rules().stream()
        .flatMap(rule -> rule.goodExamples().stream().map(name -> Arguments.of(rule, name)));
  }

  static Stream<Arguments> badExamples() {
    return rules().stream()
        .flatMap(rule -> rule.badExamples().stream().map(name -> Arguments.of(rule, name)));
  }

  @BeforeAll
  static void rewritePagesWhereAskedTo() {
    for (RuleFolder rule : UPDATE ? rules() : List.<RuleFolder>of()) {
      RulePage page = rule.page();
      rule.writePage(page.with("Bad", Examples.bad(rule)).with("Good", Examples.good(rule)));
    }
  }

  @Test
  void everyRuleFileIsCompiledAndNothingElse() {
    assertThat(Examples.catalog().rules())
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(rules().stream().map(RuleFolder::id).toList());
  }

  @Test
  void noIdIsUsedTwice() {
    assertThat(rules()).isNotEmpty().extracting(RuleFolder::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aFolderHoldsARuleAPageAndExamples(RuleFolder rule) {
    for (String name : List.of(rule.id() + ".drl", "README.md", "bad.md", "good.md")) {
      assertThat(rule.path().resolve(name)).isNotEmptyFile();
    }
    assertThat(rule.path().toFile().list((folder, name) -> name.endsWith(".drl"))).hasSize(1);
    assertThat(rule.id()).matches("[a-z]+(-[a-z0-9]+)*");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleIsNamedAfterItsFolders(RuleFolder rule) {
    assertThat(rule.drlMatches("^rule\\s+\"?([\\w-]+)")).containsExactly(rule.id());
    assertThat(rule.drlMatches("@category\\(\\s*\"?([\\w-]+)")).containsExactly(rule.category());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleIsShortAndOnlyLooksAndReports(RuleFolder rule) {
    assertThat(rule.drl().lines()).as(rule.toString()).hasSizeLessThanOrEqualTo(30);
    assertThat(rule.drlWithoutWords())
        .as(rule.toString())
        .doesNotContainPattern("\\b(modify|salience|eval|function)\\b")
        .doesNotContainPattern("\\b(update|insert\\w*|delete)\\s*\\(");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aPageHasItsSectionsInOrderAndNoneIsEmpty(RuleFolder rule) {
    RulePage page = rule.page();
    assertThat(page.start().strip()).as(rule.toString()).isEqualTo("# " + rule.id());
    assertThat(page.headings()).as(rule.toString()).isEqualTo(SECTIONS);
    assertThat(page.sections())
        .allSatisfy(each -> assertThat(each.body()).as(rule + ": " + each.heading()).isNotEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aPageAsksTheQuestionOfTheRule(RuleFolder rule) {
    Rule compiled = Examples.catalog().find(rule.id()).orElseThrow();
    assertThat(rule.page().body(QUESTION).replaceAll("\\s+", " "))
        .as(rule.toString())
        .contains(compiled.question());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aPageShowsTheBadExampleAndItsExactOutput(RuleFolder rule) {
    assertThat(rule.page().body("Bad")).as(rule + ": Bad").isEqualTo(Examples.bad(rule).strip());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aPageShowsTheGoodExample(RuleFolder rule) {
    assertThat(rule.page().body("Good")).as(rule + ": Good").isEqualTo(Examples.good(rule).strip());
  }

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("badExamples")
  void aBadExampleHasTheDefect(RuleFolder rule, String example) {
    DocumentReview review = Examples.review(rule, example);
    assertThat(review.findings()).as(() -> Understanding.of(rule, example, review)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("goodExamples")
  void aGoodExampleDoesNotHaveTheDefect(RuleFolder rule, String example) {
    DocumentReview review = Examples.review(rule, example);
    assertThat(review.findings().isEmpty())
        .as(() -> Understanding.of(rule, example, review))
        .isTrue();
  }
}
