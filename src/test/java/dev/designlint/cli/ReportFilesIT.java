package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds that one run writes several reports, and what it says where it cannot. */
class ReportFilesIT {
  private static final String RULE = "red-flags/unjustified-technology";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void writeADocument() {
    program = new Program(folder).bad("a.md", RULE);
  }

  @Test
  void aFileHoldsWhatStandardOutputWould() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("a.md"));
    for (ReportFormat format : ReportFormat.values()) {
      arguments.add("--output=" + format + "=first " + format);
      arguments.add("--output=" + format + "=second " + format);
    }
    Run all = program.run(arguments.toArray(String[]::new));
    assertThat(all.out()).isEqualTo(program.run("a.md").out());
    assertThat(all.err()).isEmpty();
    for (ReportFormat format : ReportFormat.values()) {
      Run run = program.run("--format", format.name(), "a.md");
      assertThat(run.out()).isNotEmpty();
      assertThat(Files.readString(folder.resolve("first " + format))).isEqualTo(run.out());
      assertThat(Files.readString(folder.resolve("second " + format))).isEqualTo(run.out());
      assertThat(run.code()).isEqualTo(all.code()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xml=a.xml|--output xml=a.xml: expected one of text, json, jsonl,",
        "junit|--output junit: expected a file, as in junit=FILE",
        "junit=|--output junit=: expected a file, as in junit=FILE",
        "sarif=b.json|--output sarif=b.json: an earlier report goes into the same file",
        "junit=none/a.xml|--output junit=none/a.xml: the file cannot be written: its folder does not",
        "junit=a.md/x|--output junit=a.md/x: the file cannot be written: ",
      })
  void anOutputThatFailsDoesNotKeepTheOthersFromBeingWritten(String output, String message)
      throws IOException {
    Run run =
        program.run(
            "--output", "jsonl=b.json", "--output", output, "--output", "GitLab=c.json", "a.md");
    assertThat(run.err()).startsWith("designlint: ").contains(message);
    assertThat(run.err().lines().count()).isEqualTo(1);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("unjustified-technology");
    assertThat(Files.readString(folder.resolve("b.json"))).startsWith("{\"type\":\"finding\"");
    assertThat(Files.readString(folder.resolve("c.json"))).startsWith("[ {");
  }

  @Test
  void aJobOnGithubGetsASummary() throws IOException {
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "before\n");
    program.with("GITHUB_STEP_SUMMARY", summary.toString());
    program.run("a.md");
    assertThat(Files.readString(summary)).isEqualTo("before\n");
    Run run = program.run("--format", "github", "--fail-on", "never", "a.md");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(summary))
        .startsWith("before\n# Design review\n")
        .contains("unjustified-technology", "\nAnnotated: ");
    program.run("--output", "github=b.txt", "a.md");
    assertThat(Files.readString(summary).split("# Design review", -1)).hasSize(3);
    program.with("GITHUB_STEP_SUMMARY", folder.resolve("none/s.md").toString());
    Run failed = program.run("--format", "github", "a.md");
    assertThat(failed.err()).contains("GITHUB_STEP_SUMMARY", "its folder does not exist");
    assertThat(failed.code()).isEqualTo(2);
  }

  @Test
  void aPlainReviewLoadsNoOtherReporter() {
    List<String> command = new ArrayList<>(Program.command("a.md"));
    command.add(1, "-Xlog:class+load");
    Run run = program.runCommand(command);
    assertThat(run.out()).contains(" dev.designlint.report.TextReporter ");
    assertThat(run.out())
        .doesNotContain("jackson", "dev.designlint.report.ci", "dev.designlint.report.sarif")
        .doesNotContain("MarkdownReporter", "ConciseReporter", "JsonLinesReporter", "javax.xml")
        .doesNotContain("ProjectPaths", "ReportFiles", "SectionPaths")
        .doesNotContain("DocumentTable", "WorstFirst", "jline", "Progress");
  }
}
