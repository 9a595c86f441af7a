package dev.designlint.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.designlint.parse.*;
import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlProblemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "scale: {request: 5}|1:9|scale.request: unknown key; did you mean \"requests\"?",
        "compnents: []|1:1|compnents: unknown key; did you mean \"components\"?",
        "latency: 3 ms|1:1|latency: unknown key; did you mean \"targets.latency\"?",
        "zzz: 1|1:1|zzz: unknown key",
        "kind: note|1:7|kind: expected practice-answer, design-proposal, decision-record or notes,"
            + " got \"note\"; did you mean \"notes\"?",
        "kind: [a]|1:7|kind: expected a text, got a list",
        "targets: {latency: [{operation: a, p99: [1]}]}|1:41|targets.latency[0].p99: expected a"
            + " duration such as \"200 ms\", got a list",
        "targets: {latency: {GET /x: {p99: fast}}}|1:35|targets.latency[\"GET /x\"].p99: expected a"
            + " duration such as \"200 ms\", got \"fast\"",
        "components: [{kind: cache}]|1:14|components[0]: \"name\" is missing",
        "components: [{name: A, managed: maybe}]|1:33|components[0].managed: expected true or"
            + " false, got \"maybe\"",
        "title: {a: b}|1:8|title: expected a text or a number, got a map",
        "use-cases: [{a: b, c: d}]|1:13|use-cases[0]: expected a text or one label with a text, got"
            + " several keys",
        "cost: !money 3|1:14|cost: the type !money is not supported",
        "a text|1:1|expected a map of keys such as title and problem, got \"a text\"",
      })
  void aProblemNamesItsPlaceAndTheWayOut(String yaml, String place, String message) {
    List<ParseProblem> problems = problems(yaml);
    assertThat(problems).hasSize(1);
    ParseProblem problem = problems.get(0);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.span().line() + ":" + problem.span().start().column()).isEqualTo(place);
  }

  @Test
  void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
    List<ParseProblem> problems =
        problems("scale:\n  user: 1\n  users: 2\n  users: 3\nkind: x\nzzz: 1\n");
    assertThat(problems).extracting(p -> p.span().line()).containsExactly(2, 4, 5, 6);
  }

  @Test
  void aKeyStatedTwiceIsReportedWithItsFirstPlace() {
    ParseProblem problem = problems("title: a\nproblem: b\ntitle: c\n").get(0);
    assertThat(problem.message()).isEqualTo("title: stated twice; first in line 1");
    assertThat(problem.span().line()).isEqualTo(3);
  }

  @Test
  void aSecondDocumentIsReported() {
    ParseProblem problem = problems("problem: a\n---\nproblem: b\n").get(0);
    assertThat(problem.message()).isEqualTo("a second YAML document starts here");
    assertThat(problem.span().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "problem: users say: slow|quotes around a text with",
        "problem: [a {b}]|within [ ] and { }",
        "problem: @team says so|special character",
        "problem: 1\\n\\tcost: 2|indent with spaces",
        "scale:\\n  users: 1\\n cost: 3|check the indentation",
      })
  void brokenYamlComesWithAdvice(String yaml, String advice) {
    ParseProblem problem = problems(yaml.replace("\\n", "\n").replace("\\t", "\t")).get(0);
    assertThat(problem.message()).startsWith("not valid YAML: ");
    assertThat(problem.advice()).contains(advice);
  }

  @Test
  void anEmptyFileShowsHowADesignLooks() {
    assertThat(problems("# nothing\n").get(0).advice()).contains("title: URL shortener");
  }

  @Test
  void anAnchorWithinItselfIsReported() {
    assertThat(problems("problem: &a [*a]\n").get(0).message())
        .contains("an anchor stands within itself");
  }

  @Test
  void aliasesThatMultiplyAreStopped() {
    StringBuilder yaml = new StringBuilder("problem: x\nx-0: &a0 [a, b]\n");
    for (int i = 1; i < 25; i++) {
      yaml.append("x-%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(problems(yaml.toString()))
        .extracting(ParseProblem::message)
        .anyMatch(message -> message.contains("too many values"));
    for (int i = 25; i < 60; i++) {
      yaml.append("x-%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(problems(yaml.toString()).get(0).message()).contains("aliases");
  }

  @Test
  void hugeTextsAreStopped() {
    assertThat(problems("problem: " + "x".repeat(2_000_001)).get(0).message())
        .contains("larger than");
  }

  @Test
  void deepNestingIsStopped() {
    assertThat(problems("problem: " + "[".repeat(500) + "]".repeat(500)).get(0).message())
        .contains("nesting");
  }

  @Test
  void aForeignFileIsRefusedByName() {
    SourceFile file = new SourceFile("compose.yaml", "services:\n  web:\n    image: nginx\n");
    ParseException refused =
        catchThrowableOfType(ParseException.class, () -> YamlReader.read(file));
    assertThat(refused)
        .hasMessageStartingWith("compose.yaml:1:1: this is a Docker Compose file, not a design");
    assertThat(refused.problems().get(0).advice().lines()).hasSize(4);
  }

  private static List<ParseProblem> problems(String yaml) {
    SourceFile file = new SourceFile("design.yaml", yaml);
    return catchThrowableOfType(ParseException.class, () -> YamlReader.read(file)).problems();
  }
}
