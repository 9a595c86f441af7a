package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what a person sees of a run over many documents, and that nobody else sees more. */
class ManyDocumentsIT {
  private static final Path TERMINAL = Path.of("/usr/bin/script");
  private static final int FILES = 20;

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void writeManyDocuments() {
    program = new Program(folder).with("CI", "").with("TERM", "xterm").with("NO_COLOR", "1");
    for (int i = 1; i < FILES; i++) {
      program.bad("answers/of/this/very/long/year/" + i + ".md", "red-flags/no-trade-offs");
    }
    program.bad("answers/z.md", "red-flags/unjustified-technology");
  }

  @Test
  void aBarIsShownOnTheErrorOutputAndGoesAway() throws IOException {
    String plain = program.run("answers").out();
    Run run = onTerminal("answers > report.txt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("\rReviewing ").contains("/" + FILES + " (");
    assertThat(run.out()).endsWith("\r" + " ".repeat(79) + "\r").doesNotContain("\n");
    assertThat(run.out().split("\r")).allMatch(line -> line.length() <= 79);
    assertThat(Files.readString(folder.resolve("report.txt"))).isEqualTo(plain);
  }

  @Test
  void theReportIsWrittenWhereTheBarWas() {
    String out = onTerminal("answers").out();
    String left = out.substring(out.lastIndexOf(" ".repeat(79) + "\r") + 80);
    assertThat(out).startsWith("\rReviewing ");
    assertThat(left)
        .startsWith("answers/z.md  ")
        .contains("\nanswers/of/this/very/long/year/1.md  ")
        .doesNotContain("Reviewing");
    String table = left.substring(left.indexOf("\ndocument "));
    assertThat(table).contains("\r\nanswers/o…ry/long/year/19.md  ");
    assertThat(table.lines().filter(line -> line.startsWith("answer"))).hasSize(FILES);
    assertThat(table.lines().filter(line -> line.startsWith("answer")))
        .allMatch(line -> line.strip().length() <= 80);
  }

  @ParameterizedTest
  @CsvSource({
    "CI, true, answers",
    "TERM, dumb, answers",
    "A, B, answers 2>errors.txt",
    "A, B, answers/of",
    "A, B, answers/z.md",
  })
  void noBarIsShownWhereItWouldBeInTheWay(String variable, String value, String arguments)
      throws IOException {
    program.with(variable, value);
    Run run = onTerminal(arguments + " >report.txt");
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("report.txt"))).contains(" finding");
    if (arguments.contains("errors.txt")) {
      assertThat(folder.resolve("errors.txt")).isEmptyFile();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "scores", "json", "jsonl"})
  void theNumberOfThreadsChangesNothing(String format) {
    Run one = withThreads(1, "--format", format, "answers");
    assertThat(one.out()).contains("answers/z.md");
    assertThat(withThreads(4, "--format", format, "answers")).isEqualTo(one);
  }

  private Run withThreads(int threads, String... arguments) {
    List<String> command = new ArrayList<>(Program.command(arguments));
    command.add(1, "-XX:ActiveProcessorCount=" + threads);
    return program.runCommand(command);
  }

  private Run onTerminal(String arguments) {
    assumeTrue(Files.isExecutable(TERMINAL), "needs script(1) from util-linux");
    String command = String.join(" ", Program.command()) + " " + arguments;
    return program.runCommand(List.of(TERMINAL.toString(), "-qec", command, "/dev/null"));
  }
}
