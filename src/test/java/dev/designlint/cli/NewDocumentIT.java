package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the commands promise that help to write a document. */
class NewDocumentIT {
  private static final Path EXAMPLES = Path.of("src/test/resources/dev/designlint/template");

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "yaml"})
  void aNewDocumentGoesStraightIntoTheCheckAndIsUnfilled(String format) {
    Run written = program.run("new", "Toll bridge payments", "--format", format);
    assertThat(written.code()).isZero();
    assertThat(written.err()).isEmpty();
    Run checked =
        program
            .reading(written.out())
            .run("check", "--stdin-filename", "x." + format, "--fail-on", "warning", "-");
    assertThat(checked.out()).contains("document-unfilled", "1 finding (0 errors, 1 warning");
    assertThat(checked.code()).isEqualTo(1);
  }

  @Test
  void aFileIsWrittenOnceAndNeverOverwritten() throws IOException {
    Run first = program.run("new", "Photo feed", "-o", "feed.yaml");
    assertThat(first.out())
        .isEqualTo("feed.yaml: a document to fill in, with questions for: feed\n");
    assertThat(first.code()).isZero();
    String text = Files.readString(folder.resolve("feed.yaml"));
    assertThat(text).contains("design-version: 1", "title: \"Design Photo feed\"");
    Run second = program.run("new", "Group chat", "-o", "feed.yaml");
    assertThat(second.err())
        .isEqualTo("designlint: feed.yaml exists already and is left as it is\n");
    assertThat(second.out()).isEmpty();
    assertThat(second.code()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("feed.yaml"))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new|NAME",
        "new ''|is empty",
        "new x --focus cost|expected one of architecture, scalability, trade-offs",
        "new x --depth shallow|standard, deep",
        "new x --format html|MD, YAML",
        "new x --generate-diagram=perhaps|perhaps",
        "new x -o gone/x.md|the folder of gone/x.md does not exist",
        "sentences|FILE",
        "sentences gone.md|gone.md: does not exist",
      })
  void wrongUsageEndsWithTwo(String arguments, String message) {
    Run run =
        program.run(arguments.replace("''", " ").split(" ", arguments.contains("''") ? 2 : 0));
    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void optionsChooseWhatIsAsked() {
    Run run =
        program.run(
            "new",
            "Design seat booking",
            "--depth=deep",
            "--focus",
            "scalability,trade-offs",
            "--generate-diagram=false");
    assertThat(run.out())
        .startsWith("# Design seat booking\n")
        .contains("### No double booking", "### Booking service in detail", "### Cost")
        .doesNotContain("```", "### Data model");
    assertThat(program.run("new", "x", "--generate-diagram").out()).contains("```mermaid");
  }

  @Test
  void sentencesAreFoundAtTheirLineOrGivenToFillIn() throws IOException {
    program.file("toll.md", Files.readString(EXAMPLES.resolve("toll-bridge.md")));
    Run found = program.run("sentences", "toll.md");
    assertThat(found.out())
        .startsWith("toll.md: 17 of 17 sentences\n\nChoices\n  found    Consistency\n")
        .containsPattern("line \\d+: We keep it simple: a team of three")
        .doesNotContain("missing", "TODO");
    program.file("short.md", "# Design a bell\n\nThe bell rings at noon.\n");
    Run missing = program.run("sentences", "short.md");
    assertThat(missing.out())
        .startsWith("short.md: 0 of 17 sentences\n")
        .contains("  missing  The bottleneck today\n")
        .contains("say: Currently [TODO component] is the bottleneck.");
    assertThat(missing.code()).isZero();
    assertThat(program.run("facts", "toll.md").out())
        .contains("Sentences\n", "choice-scaling: present  (line ");
    assertThat(program.run("facts", "short.md").out())
        .contains("choice-scaling: missing, as in: We scale [TODO");
  }

  @Test
  void theJsonReportListsTheSentences() throws IOException {
    program.file("toll.md", Files.readString(EXAMPLES.resolve("toll-bridge.md")));
    assertThat(program.run("check", "--format", "json", "toll.md").out())
        .containsPattern("\"key\" : \"talk-takes-over\",\\s+\"found\" : true,\\s+\"line\" : [1-9]");
    program.file("short.md", "# Design a bell\n\nThe bell rings at noon.\n");
    assertThat(program.run("check", "--format", "json", "short.md").out())
        .containsPattern("\"key\" : \"talk-takes-over\",\\s+\"found\" : false,\\s+\"line\" : 0");
  }
}
