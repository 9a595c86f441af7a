package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A baseline as users keep it, while their documents change. */
class BaselineIT {
  private static final String FERRY =
      """
      # Design a ticket machine for a ferry

      Passengers buy a ticket on the pier, and the crew checks it at the gangway.

      ## Requirements

      - A passenger pays by card and takes a paper ticket; 900 passengers a day.

      ## Storage

      Tickets are rows in PostgreSQL, and the gangway asks it over the pier's network.

      ## Reports

      Counts of the day go to MySQL every night.

      TBD

      ## Harbour

      Departures are kept in MongoDB.

      The harbour master prints them for the board beside the pier.
      """;

  private static final String[] HELD = {"--baseline=base.json", "--fail-on=info", "docs"};

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void takeABaseline() {
    program = new Program(folder).with("CI", "");
    program.file("docs/ferry.md", FERRY).bad("docs/other.md", "red-flags/no-trade-offs");
    assertThat(program.run("--fail-on=info", "docs").code()).isEqualTo(1);
    Run run = program.run("--write-baseline=base.json", "--fail-on=info", "docs");
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.err()).matches("designlint: wrote \\d+ entries to base.json \\(before: 0\\)\n");
    assertThat(run.out()).matches("No findings in 2 documents, \\d+ in the baseline\\.\n");
  }

  @Test
  void theSameDocumentsHaveNothingNew() {
    assertClean();
    String text = read("base.json");
    program.run("--write-baseline=base.json", "docs");
    assertThat(read("base.json")).isEqualTo(text).doesNotContain("line");
  }

  @Test
  void unrelatedTextChangesNothing() {
    String more = "## Colours\n\nThe machine is painted in the yellow of the ferry company.\n\n";
    ferry(
        FERRY.replace("## Requirements", more + "## Requirements") + "\nIt stands in the shade.\n");
    assertClean();
  }

  @Test
  void movedParagraphsChangeNothing() {
    String moved = "Departures are kept in MongoDB.\n";
    ferry(FERRY.replace(moved, "").replace("## Storage\n", "## Storage\n\n" + moved));
    assertClean();
  }

  @Test
  void renamedSectionsChangeNothing() {
    ferry(
        FERRY
            .replace("## Storage", "## Where tickets are kept")
            .replace("## Reports", "## 4. Counting")
            .replace("a ticket machine for a ferry", "a machine that sells tickets"));
    assertClean();
  }

  @Test
  void aRenamedFileChangesNothing() throws IOException {
    Files.createDirectories(folder.resolve("docs/new"));
    Files.move(folder.resolve("docs/ferry.md"), folder.resolve("docs/new/tickets.md"));
    assertClean();
    program.run("--baseline=base.json", "--prune-baseline", "docs");
    assertThat(read("base.json")).contains("docs/new/tickets.md").doesNotContain("ferry.md");
    assertClean();
  }

  @Test
  void anotherDocumentIsNotTakenForOneThatIsGone() throws IOException {
    Files.delete(folder.resolve("docs/other.md"));
    program.bad("docs/new.md", "red-flags/operational-reality-ignored");
    Run run = program.run(HELD);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("docs/new.md").contains("operational-reality-ignored");
  }

  @Test
  void aRunOverSomeRulesTakesNothingOfARenamedFileOutOfTheBaseline() throws IOException {
    int entries = read("base.json").split("\"rule\"", -1).length;
    Files.move(folder.resolve("docs/ferry.md"), folder.resolve("docs/tickets.md"));
    program.run("--baseline=base.json", "--prune-baseline", "--select=numbers", "docs");
    assertThat(read("base.json").split("\"rule\"", -1)).hasSize(entries);
    assertClean();
  }

  @Test
  void theFilesOfOneDesignHaveHeadingsOfTheirOwn() {
    String design =
        "design-version: 1\ntitle: Ferry\nkind: practice-answer\ndocuments: [ferry.md]\n";
    program.file("docs/design.yaml", design).run("--write-baseline=base.json", "docs");
    assertThat(read("base.json")).contains("\"Reports\" ], \"subject\" : \"TBD\"");
    ferry(FERRY.replace("## Reports", "## 4. Reports") + "\n## Walks\n\nTBD\n");
    assertThat(program.run(HELD).out())
        .startsWith("docs/design.yaml")
        .contains("docs/ferry.md:27:1", "Still to be filled in: TBD", "\n1 finding (");
  }

  @Test
  void aNewDefectOfTheSameRuleIsReported() {
    ferry(FERRY.replace("## Harbour\n", "## Harbour\n\nTBD\n") + "\nPrices lie in Redis.\n");
    Run run = program.run(HELD);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("`Redis` is chosen without a reason", "Still to be filled in: TBD")
        // One more technology is also more than the load carries.
        .contains("over-engineered-for-scale", "3 findings (1 error, 2 warnings, 0 info)");
  }

  @Test
  void oneMoreOfTheSameInTheSameSectionIsReported() {
    ferry(FERRY.replace("TBD\n", "TBD\n\nTBD\n"));
    Run run = program.run(HELD);
    assertThat(run.out()).contains("Still to be filled in: TBD", "1 finding (");
    program.run("--write-baseline=base.json", "docs");
    assertThat(read("base.json")).contains("\"subject\" : \"TBD\", \"count\" : 2");
    assertClean();
  }

  @Test
  void aBaselineAndACommentGoTogether() {
    String comment =
        "<!-- designlint-disable-next-line placeholder-left: the harbour decides -->\n";
    ferry(FERRY.replace("TBD\n", comment + "TBD\n"));
    Run run = program.run(HELD);
    assertThat(run.out())
        .contains("No findings in 2 documents, 1 suppressed, ")
        .contains("1 entry of the baseline holds more than there is");
  }

  @Test
  void whatIsGoneIsToldOfAndPruned() throws IOException {
    ferry(
        FERRY.replace("TBD\n", "").replace("MongoDB", "a paper list") + "\nPrices lie in Redis.\n");
    Run run = program.run(HELD);
    assertThat(run.out())
        .contains("2 entries of the baseline hold more than there is; --verbose names them");
    assertThat(program.run("--verbose", "--baseline=base.json", "docs").out())
        .contains("stale docs/ferry.md: 1 placeholder-left in Reports on \"TBD\"")
        .contains("stale docs/ferry.md: 1 unjustified-technology in Harbour on \"MongoDB\"");
    JsonNode json =
        new ObjectMapper().readTree(program.run("--format=json", HELD[0], HELD[1], HELD[2]).out());
    assertThat(json.at("/stale")).hasSize(2);
    assertThat(json.at("/documents/0/baselined").findValuesAsText("rule"))
        .contains("unjustified-technology");
    Run pruned =
        program.with("CI", "true").run("--prune-baseline", "--write-baseline=base.json", "docs");
    assertThat(pruned.out()).contains("`Redis`").doesNotContain("entries of the baseline");
    assertThat(read("base.json")).doesNotContain("TBD", "MongoDB", "Redis");
  }

  @Test
  void aRunOverLessTakesNothingOutOfTheBaseline() {
    String text = read("base.json");
    program.run("--baseline=base.json", "--prune-baseline", "docs/other.md");
    assertThat(read("base.json")).isEqualTo(text);
    program.run("--baseline=base.json", "--prune-baseline", "--select=numbers", "docs");
    assertThat(read("base.json")).isEqualTo(text);
    program.run("--write-baseline=base.json", "docs/ferry.md");
    assertThat(read("base.json")).isEqualTo(text);
    Run run = program.run("--baseline=base.json", "--select=numbers", "docs/other.md");
    assertThat(run.out()).doesNotContain("of the baseline hold");
  }

  @Test
  void aBaselineIsNotWrittenWhereCiIsSet() {
    String text = read("base.json");
    ferry(FERRY + "\nPrices lie in Redis.\n");
    Run run = program.with("CI", "true").run("--write-baseline=base.json", "docs");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("refused where CI is set");
    assertThat(read("base.json")).isEqualTo(text);
  }

  @Test
  void aDamagedBaselineEndsTheRun() {
    program.file("base.json", "<<<<<<< HEAD\n" + read("base.json"));
    Run run = program.run(HELD);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("base.json:1: the baseline is no JSON");
    assertThat(run.out()).isEmpty();
    assertThat(program.run("--baseline=none.json", "docs").code()).isEqualTo(2);
    assertThat(program.run("--prune-baseline", "docs").err()).contains("needs the file");
  }

  private void assertClean() {
    Run run = program.run(HELD);
    assertThat(run.out()).matches("No findings in 2 documents, \\d+ in the baseline\\.\n");
    assertThat(run.code()).isZero();
  }

  private void ferry(String text) {
    program.file("docs/ferry.md", text);
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
