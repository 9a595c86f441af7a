package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.cli.Program.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what configuration files do. */
class ConfigurationIT {
  private static final String RULE = "red-flags/no-trade-offs";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
    program.bad("docs/car.md", RULE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {no-trade-offs: off} | 0 | -",
        "rules: {no-trade-offs: info} | 0 | info  No choice states",
        "rules: {red-flags: off} | 0 | -",
        "rules: {red-flags: off, no-trade-offs: error} | 1 | error  No choice states",
        "topics: {trade-offs: off} | 0 | -",
        "profile: notes | 0 | car.md  notes, readiness",
        "fail-on: never | 0 | error  No choice states",
        "ignore: ['docs/*.md'] | 0 | -",
        "ignore: [car.md] | 0 | -",
        "ignore: [docs/] | 0 | -",
        "ignore: [cars/] | 1 | error  No choice states",
        "include: ['other/**'] | 0 | -",
        "overrides: [{files: 'docs/**', rules: {no-trade-offs: off}}] | 0 | -",
        "overrides: [{files: '*.yaml', rules: {no-trade-offs: off}}] | 1 | error  No choice",
      })
  void theNearestFileUpwardHolds(String yaml, int code, String shown) {
    program.file("designlint.yaml", yaml + "\n");
    Run run = program.run("check", "--select", "no-trade-offs", ".");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
    if (shown.equals("-")) {
      assertThat(run.out()).doesNotContain("no-trade-offs");
    } else {
      assertThat(run.out()).contains(shown);
    }
  }

  @Test
  void aNearerFileHoldsAloneUnlessItExtendsTheOther() {
    program.file("designlint.yaml", "rules:\n  no-trade-offs: off\nfail-on: never\n");
    program.file("docs/designlint.yaml", "topics:\n  cost: off\n");
    assertThat(program.run("check", "--select", "no-trade-offs", "docs").code()).isEqualTo(1);
    program.file("docs/designlint.yaml", "extends: ../designlint.yaml\ntopics:\n  cost: off\n");
    assertThat(program.run("check", "--select", "no-trade-offs", "docs").code()).isZero();
    assertThat(program.run("config", "docs/car.md").out())
        .contains("rules.no-trade-offs: off  (designlint.yaml:2)")
        .contains("topics.cost: off  (docs/designlint.yaml:3)")
        .contains("fail-on: never  (designlint.yaml:3)")
        .contains("profile: found from the document  (default)");
  }

  @Test
  void theCommandLineWeighsMoreThanAFile() {
    program.file("designlint.yaml", "fail-on: never\nprofile: notes\n");
    assertThat(program.run("check", "docs").code()).isZero();
    Run run = program.run("check", "--fail-on=error", "--profile=practice-answer", "docs");
    assertThat(run.code()).isEqualTo(1);
    assertThat(program.run("check", "--isolated", "docs").code()).isEqualTo(1);
    program.file("other.yaml", "rules:\n  no-trade-offs: off\n");
    assertThat(program.run("check", "--config=other.yaml", "docs").out())
        .doesNotContain("no-trade-offs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ruls: {} | designlint.yaml:1:1: error: ruls: unknown key; did you mean \"rules\"?",
        "rules: {no-trade-off: off} | there is no rule or category \"no-trade-off\"; did you mean \"no-trade-offs\"?",
        "rules: {no-trade-offs: loud} | expected off, info, warning or error",
        "topics: {costs: off} | there is no topic \"costs\"; did you mean \"cost\"?",
        "extends: gone.yaml | there is no file \"gone.yaml\"",
        "extends: designlint.yaml | the file extends itself in a circle",
        "ignore: ['docs/[a'] | is no valid pattern",
        "technologies: [{name: Harbour}] | \"kind\" is missing",
        "technologies: [{name: Harbour, kind: sqls}] | did you mean \"sql\"?",
        "technologies: [{name: Harbour, kind: sql, weight: 9}] | weight",
        "rules: [ | designlint.yaml:",
        "overrides: [{rules: {}}] | \"files\" is missing",
      })
  void aMistakeInAFileIsToldWithItsLineAndNothingIsReviewedUnderIt(String yaml, String message) {
    program.file("designlint.yaml", yaml + "\n");
    program.bad("elsewhere/car.md", RULE);
    program.file("elsewhere/designlint.yaml", "rules:\n  diagrams: off\n");
    Run run = program.run("check", "docs", "elsewhere");
    assertThat(run.out() + run.err()).contains(message).contains("elsewhere/car.md");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void technologiesOfTheUserAreKnown() {
    program.file(
        "docs/own.md",
        Program.badExample(RULE)
            + "\nBookings are kept in Harbour DB. Payments are kept in harbour as well.\n");
    assertThat(program.run("check", "docs/own.md").out()).doesNotContain("Harbour DB` is chosen");
    program.file(
        "designlint.yaml",
        "technologies:\n  - name: Harbour DB\n    aliases: harbour\n    kind: sql\n");
    assertThat(program.run("check", "docs/own.md").out())
        .contains("`Harbour DB` is chosen without a reason")
        .contains("`Harbour DB` is a single point of failure");
    assertThat(program.run("check", "--isolated", "docs/own.md").out())
        .doesNotContain("Harbour DB` is");
  }

  @Test
  void anEmptyFileSaysNothing() {
    program.file("designlint.yaml", "# nothing yet\n");
    assertThat(program.run("check", "docs").code()).isEqualTo(1);
  }

  @Test
  void aShellCanCompleteCommandsAndOptions() {
    Run run = program.run("completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F", "--generate-diagram", "questions", "--since");
  }

  @Test
  void initWritesFilesThatHoldAndOverwritesNothing() {
    Run run = program.run("init", "--pre-commit", "--github-workflow");
    assertThat(run.out())
        .contains("wrote designlint.yaml", "wrote .pre-commit-config.yaml")
        .contains("wrote .github/workflows/designlint.yml");
    assertThat(program.run("check", "docs").code()).isEqualTo(1);
    assertThat(program.run("config").out()).contains("fail-on: error  (designlint.yaml:");
    assertThat(program.run("init").err()).contains("designlint.yaml exists already");
  }
}
