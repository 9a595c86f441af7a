package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what is reported of a change, in a repository of its own. */
class ChangedFilesIT {
  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void commitADocument() {
    program = new Program(folder);
    assumeThat(hasGit()).as("git").isTrue();
    git("init", "-q");
    program.bad("docs/car wash.md", "red-flags/no-trade-offs");
    program.file("README.md", "# Car wash\n\n## Installation\n\n    npm i car-wash\n");
    git("add", "-A");
    commit("first");
  }

  @Test
  void onlyWhatTheNextCommitChangesIsReported() throws IOException {
    append("docs/car wash.md", "\nEvents go through Kafka.\n");
    git("add", "-A");
    append("docs/car wash.md", "\nIt has infinite scale.\n");
    Run staged = program.run("check", "--staged");
    assertThat(staged.out())
        .contains("docs/car wash.md", "Apache Kafka", "unjustified-technology")
        .doesNotContain("no-trade-offs", "infinite");
    assertThat(staged.code()).isZero();
    Run since = program.run("check", "--since", "HEAD");
    assertThat(since.out()).contains("Apache Kafka", "infinite").doesNotContain("no-trade-offs");
  }

  @Test
  void whatAnotherFindingStandsForIsReportedWhereItsLineChanges() throws IOException {
    for (int i = 1; i <= 7; i++) {
      append("docs/car wash.md", "\n## Part " + i + "\n\nTBD\n");
    }
    git("add", "-A");
    commit("parts that nobody has written");
    assertThat(program.run("check", "docs").out()).contains("more like it");
    append("docs/car wash.md", "\n## Part 8\n\nTBD\n");
    assertThat(program.run("check", "--since", "HEAD").out())
        .contains("placeholder-left", "1 finding ");
  }

  @Test
  void aNewFileIsReportedAsAWholeAndWhatIsNoDesignIsSkipped() throws IOException {
    program.bad("docs/new.md", "red-flags/no-trade-offs");
    append("README.md", "\nMore.\n");
    assertThat(program.run("check", "--since", "HEAD").out())
        .contains("docs/new.md", "no-trade-offs", "1 other file skipped");
    git("add", "-A");
    Run run = program.run("check", "--staged", "docs");
    assertThat(run.out()).contains("docs/new.md", "no-trade-offs").doesNotContain("skipped");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void nothingChangedIsNothingReported() {
    Run run = program.run("check", "--staged");
    assertThat(run.out()).contains("No findings in 0 documents");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatGitSaysIsToldAndEndsWithTwo() {
    Run run = program.run("check", "--since", "no-such-branch");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out() + run.err()).contains("a revision that exists", "fetch the others too");
    assertThat(program.run("check", "--since=--output=x").code()).isEqualTo(2);
  }

  @Test
  void namedFilesCanBeTakenAsInAFolder() {
    assertThat(program.run("check", "--only-designs", "README.md").out())
        .contains("No findings in 0 documents, 1 other file skipped");
    assertThat(program.run("check", "README.md").out()).contains("1 document");
  }

  private void append(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + text);
  }

  private void commit(String message) {
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", message);
  }

  private boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Run run = program.runCommand(command);
    assertThat(run.code()).as(run.err()).isZero();
  }
}
