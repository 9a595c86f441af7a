package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.cli.Program.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the program reads, and what it says of files that it cannot review. */
class InputsIT {
  private static final String RULE = "red-flags/no-trade-offs";
  private static final String COMPOSE = "services:\n  web:\n    image: nginx\n";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @Test
  void standardInputIsReviewedUnderTheNameThatItIsGiven() {
    program.reading(Program.badExample(RULE));
    Run named = program.run("-", "--stdin-filename", "docs/feed.md");
    assertThat(named.out()).startsWith("docs/feed.md  ").contains("no-trade-offs");
    assertThat(named.code()).isEqualTo(1);
    assertThat(program.run("-").out()).startsWith("stdin.md  ");
  }

  @Test
  void standardInputIsReadAsTheKindThatItsNameSays() {
    program.reading("title: a\nproblem: b\nscale: {}\nnonsense: 1\n");
    Run run = program.run("check", "-", "--stdin-filename", "design.yaml");
    assertThat(run.out()).contains("design.yaml:4:1: error:", "nonsense");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void emptyInputIsNoFault() {
    assertThat(program.run("-").out()).contains(" in 1 document");
  }

  @Test
  void aMissingFileDoesNotKeepTheOthersFromBeingReviewed() {
    Run run = program.bad("a.md", RULE).bad("z.md", RULE).run("a.md", "gone.md", "z.md");
    assertThat(run.out()).contains("a.md  ", "z.md  ", "in 2 documents, 1 problem");
    assertThat(run.out() + run.err()).contains("gone.md: error: does not exist");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aBinaryFileIsReportedAndTheOthersAreReviewed() {
    Run run = program.file("a.md", "PK\0\1\2").bad("b.md", RULE).run(".");
    assertThat(run.out()).contains("a.md: error: is no text", "b.md  ", "no-trade-offs");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aPatternThatMatchesNothingIsReported() {
    Run run = program.run("docs/**/*.md");
    assertThat(run.out() + run.err()).contains("docs/**/*.md: error: matches no file");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anotherKindOfYamlNamedOutrightIsToldFromADesign() {
    Run run = program.file("compose.yaml", COMPOSE).run("compose.yaml");
    assertThat(run.out())
        .contains("compose.yaml:1:1: error: this is a Docker Compose file, not a design")
        .contains("a design file looks like this:", "title: ", "problem: ", "components: ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anotherKindOfYamlInAFolderIsSkipped() {
    Run run = program.file("compose.yaml", COMPOSE).run(".");
    assertThat(run.out()).contains("1 other file skipped").doesNotContain("compose.yaml");
    assertThat(run.code()).isZero();
    assertThat(program.run("--verbose", ".").out())
        .contains("skipped compose.yaml: a Docker Compose file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void theOrderOfArgumentsDoesNotMatter(String format) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      program.bad(i + ".md", i % 2 == 0 ? RULE : "red-flags/unjustified-technology");
      names.add(i + ".md");
    }
    names.add("gone.md");
    names.add(0, "--format=" + format);
    Run forwards = program.run(names.toArray(String[]::new));
    Collections.reverse(names);
    assertThat(program.run(names.toArray(String[]::new))).isEqualTo(forwards);
    names.addAll(List.of("./3.md", "9.md"));
    assertThat(program.run(names.toArray(String[]::new))).isEqualTo(forwards);
  }
}
