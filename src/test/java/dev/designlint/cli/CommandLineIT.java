package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.designlint.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the command line promises: its commands, its exit codes and its messages. */
class CommandLineIT {
  private static final String ERROR = "red-flags/no-trade-offs";
  private static final Path TERMINAL = Path.of("/usr/bin/script");

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "red-flags/no-trade-offs, error, 1",
    "red-flags/no-trade-offs, info, 1",
    "red-flags/no-trade-offs, never, 0",
    "red-flags/unjustified-technology, error, 0",
    "red-flags/unjustified-technology, warning, 1",
    "considerations/cost-drivers-missing, warning, 0",
    "considerations/cost-drivers-missing, info, 1",
  })
  void theExitCodeTellsWhetherAFindingIsSevereEnough(String rule, String level, int code) {
    String id = rule.substring(rule.indexOf('/') + 1);
    Run run = program.bad("a.md", rule).run("--select", id, "--fail-on", level, "a.md");
    assertThat(run.out()).contains("a.md", id, "1 finding");
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutArgumentsItReviewsTheFolder() {
    Run run = program.bad("docs/a.md", ERROR).run();
    assertThat(run.out()).contains("docs/a.md", "no-trade-offs");
    assertThat(run.code()).isEqualTo(1);
    assertThat(program.run("check").out()).isEqualTo(run.out());
  }

  @Test
  void aFolderWithoutDocumentsIsNoDefect() {
    Run run = program.run(".");
    assertThat(run.out()).contains("No findings in 0 documents");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--formt json|Unknown option: '--formt'|--format",
        "--format xml|'xml'|text, json",
        "--fail-on fatal|'fatal'|error, warning, info, never",
        "--focus cost|'cost'|architecture, scalability, trade-offs",
        "--profile essay|'essay'|practice-answer, design-proposal",
        "--color red|'red'|auto, always, never",
        "--select no-tradeoffs|There is no rule 'no-tradeoffs'|did you mean no-trade-offs?",
        "--ignore zzz|There is no rule 'zzz'|see 'designlint rules'",
        "explain no-trade-of|There is no rule 'no-trade-of'|did you mean no-trade-offs?",
        "explain|RULE|designlint explain --help",
        "facts|FILE|designlint facts --help",
        "questions|FILE|designlint questions --help",
        "questions --focus cost a.md|'cost'|architecture, scalability, trade-offs",
        "questions --depth deeper a.md|'deeper'|standard, deep",
      })
  void wrongUsageEndsWithTwoAndSaysWhatWasMeant(String arguments, String wrong, String right) {
    Run run = program.run(arguments.split(" "));
    assertThat(run.err()).startsWith("designlint: ").contains(wrong, right, "--help");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "help", "help check"})
  void helpShowsExamples(String arguments) {
    Run run = program.run(arguments.split(" "));
    assertThat(run.out()).startsWith("Usage: designlint").contains("Examples:\n  designlint ");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "check --version"})
  void versionIsOneLine(String arguments) {
    Run run = program.run(arguments.split(" "));
    assertThat(run.out()).matches("designlint \\d+\\.\\d+\\.\\d+\\S*\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void rulesListsEveryRuleWithItsSeverity() {
    Run run = program.run("rules");
    assertThat(run.out()).containsPattern("  no-trade-offs +error +\\S");
    assertThat(run.out().lines().filter(line -> line.startsWith("  ")).count())
        .isGreaterThan(40)
        .isEqualTo(Long.parseLong(run.out().replaceAll("(?s).*\n(\\d+) rules\\..*", "$1")));
  }

  @Test
  void questionsFillAnHour() {
    Run run = program.bad("a.md", ERROR).run("questions", "a.md");
    assertThat(run.out())
        .startsWith("Questions about ")
        .contains("\n1. Requirements and context, 5 minutes\n", "\n3. Detailed", "\nBuffer, 2");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(program.run("questions", "--format", "markdown", "a.md").out())
        .startsWith("# Questions about ")
        .contains("\n## 1. Requirements");
    assertThat(program.run("questions", "--format", "json", "--depth", "deep", "a.md").out())
        .startsWith("{")
        .contains("\"bufferMinutes\" : 2");
    assertThat(program.run("questions", "gone.md").code()).isEqualTo(2);
  }

  @Test
  void onlyADeepCheckGoesIntoTheComponents() {
    program.bad("a.md", ERROR);
    assertThat(program.run("--depth", "deep", "a.md").out()).contains("Deep dive", "ask: ");
    assertThat(program.run("a.md").out()).doesNotContain("Deep dive");
    assertThat(program.run("--format", "json", "a.md").out()).doesNotContain("deepDive");
  }

  @Test
  void explainPrintsThePageOfARule() throws Exception {
    Run run = program.run("explain", "no-trade-offs");
    assertThat(run.out()).isEqualTo(Files.readString(Path.of("rules", ERROR, "README.md")));
    assertThat(run.code()).isZero();
  }

  @Test
  void explainListsTheRulesOfACategory() {
    Run run = program.run("explain", "red-flags");
    assertThat(run.out()).contains("  no-trade-offs  ", "  unjustified-technology  ");
    assertThat(run.code()).isZero();
  }

  @Test
  void coloursAreForTerminalsUnlessAskedFor() {
    program.bad("a.md", ERROR);
    assertThat(program.run("a.md").out()).doesNotContain("\u001b");
    assertThat(program.run("--color", "always", "a.md").out()).contains("\u001b[");
  }

  @ParameterizedTest
  @CsvSource({"'', true", "1, false"})
  void aTerminalGetsColoursUnlessNoColorIsSet(String noColor, boolean colours) {
    assumeTrue(Files.isExecutable(TERMINAL), "needs script(1) from util-linux");
    program.bad("a.md", ERROR).with("NO_COLOR", noColor).with("TERM", "xterm");
    String command = String.join(" ", Program.command("a.md"));
    Run run = program.runCommand(List.of(TERMINAL.toString(), "-qec", command, "/dev/null"));
    assertThat(run.out()).contains("no-trade-offs");
    assertThat(run.out().contains("\u001b[")).isEqualTo(colours);
  }

  @Test
  void helpNamesEachOptionOnce() {
    assertThat(program.run("check", "--help").out())
        .contains("--isolated ", "-v, --verbose ")
        .doesNotContainPattern("(--?[a-z-]+), \\1\\b");
  }
}
