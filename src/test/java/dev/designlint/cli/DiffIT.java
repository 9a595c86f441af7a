package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares reports of five runs over a folder of answers that changes as people work on it. */
class DiffIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("samples/diff.schema.json");

  private static final String FERRY =
      """
      # Design a ticket machine for a ferry

      Passengers buy a ticket on the pier, and the crew checks it at the gangway.

      ## Requirements

      - A passenger pays by card and takes a paper ticket; 900 passengers a day.

      ## Storage

      Tickets are rows in PostgreSQL, and the gangway asks it over the pier's network.

      ## Harbour

      Departures are kept in MongoDB.

      The harbour master prints them for the board beside the pier.
      """;

  private static final String LIBRARY =
      """
      # Design a lending desk

      The desk lends books to the members of twelve small libraries.

      ## Requirements

      - A member sees which copies are free and reserves one; 4,000 members.

      ## Reservations

      The reservation service keeps one row for each copy in MySQL.

      A second reservation of the same copy fails with a conflict.
      """;

  private static final String ALARM =
      """
      # Design the alarm of a dam

      Sensors report the level of the lake, and sirens in the valley sound when it is too high.

      ## Requirements

      - Forty sensors report every ten seconds; a siren sounds within a minute.

      ## Reports

      Each report is a message in RabbitMQ, and the control room reads them in order.
      """;

  /** The folder in which the reports of the five runs lie. */
  @TempDir private static Path history;

  @TempDir private Path folder;
  private Program program;

  /**
   * Reviews five versions. The ferry is mended in run 9, gets a gap in run 10, is renamed in run 11
   * and loses an answer to a question in run 12; the library only moves text in run 9, is missing
   * in run 10 and comes back; the alarm is new in run 11.
   */
  @BeforeAll
  static void reviewFiveVersions() {
    Program work = new Program(history).file("docs/ferry.md", FERRY);
    review(work.file("docs/library.md", LIBRARY), "run-8");
    String mended =
        FERRY.replace("kept in MongoDB", "written on a board")
            + "\n## Failure\n\nIf the network fails, the crew sells paper tickets until it is back.\n";
    String moved =
        LIBRARY
            .replace("A second reservation of the same copy fails with a conflict.\n", "")
            .replace(
                "## Reservations",
                "A second reservation of the same copy fails with a conflict.\n\n## 3. Reservations");
    review(work.file("docs/ferry.md", mended).file("docs/library.md", moved), "run-9");
    String worse = mended.replace("## Harbour", "## Harbour\n\nTBD\n");
    delete("docs/library.md");
    review(work.file("docs/ferry.md", worse), "run-10");
    delete("docs/ferry.md");
    work.file("docs/library.md", moved).file("docs/alarm.md", ALARM);
    review(work.file("docs/pier/tickets.md", worse), "run-11");
    String shorter = worse.replaceFirst("(?s)\n## Failure.*", "");
    review(work.file("docs/pier/tickets.md", shorter), "run-12");
  }

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
    for (String run : List.of("run-8", "run-9", "run-10", "run-11", "run-12")) {
      copy(run);
    }
  }

  @Test
  void aMendedDocumentIsBetterAndOneWithMovedTextIsTheSame() {
    Run run = diff("run-8", "run-9");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("runs/run-8.json → runs/run-9.json: 1 better, 1 the same\nreadiness ")
        .containsPattern("\n\nbetter  docs/ferry.md  readiness \\d+ → \\d+\n")
        .containsPattern("\n  - 15  \\w+  `MongoDB` is chosen without a reason  unjustified-tech")
        .contains("failure modes absent → ")
        .doesNotContain("library", "\n  + ");
  }

  @Test
  void anIntroducedWarningMakesTheRunFail() {
    Run run = diff("run-9", "run-10");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(": 1 worse, 1 gone\n")
        .contains("\n\nworse  docs/ferry.md  readiness ")
        .contains("\n  + 15  warning  Still to be filled in: TBD  placeholder-left\n")
        .contains("\ngone  docs/library.md  readiness ")
        .doesNotContain("\n  - ");
  }

  @Test
  void aRenamedDocumentIsTheSameAndANewOneFailsNothing() {
    Run run = diff("run-10", "run-11");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(": 2 new, 1 the same\n")
        .containsPattern("\nnew  docs/alarm.md  readiness \\d+, errors \\d+, warnings \\d+, info")
        .containsPattern("\nsame  docs/pier/tickets.md \\(was docs/ferry.md\\)  readiness \\d+\n");
  }

  @Test
  void anAnswerThatIsTakenOutIsIntroducedAgain() {
    Run run = diff("run-11", "run-12");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("1 worse, 2 the same")
        .containsPattern("\nworse  docs/pier/tickets.md  readiness \\d+ → \\d+\n  \\+ ")
        .contains("failure-modes-missing");
  }

  @Test
  void aReportComparedWithItselfIsTheSame() {
    Run run = diff("run-11", "run-11");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains(": 3 the same\n");
  }

  @Test
  void aFolderShowsEveryRunAndComparesTheLastTwo() {
    Run run = program.run("diff", "runs");
    assertThat(run.code()).isEqualTo(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).matches(" +run +documents +readiness +errors +warnings +info");
    assertThat(lines.subList(1, 6))
        .extracting(line -> line.strip().split(" +")[1])
        .containsExactly("run-8", "run-9", "run-10", "run-11", "run-12");
    assertThat(run.out())
        .containsPattern("\ndocs/alarm.md {23,}\\d+ +\\d+\n")
        .containsPattern("\ndocs/library.md +\\d+ +\\d+ {6,}\\d+ +\\d+\n")
        .containsPattern("\ndocs/pier/tickets.md( +\\d+){5}\n")
        .contains("\nrun-11 → run-12: 1 worse, 2 the same\n");
  }

  @Test
  void jsonHasThePublishedShape() throws IOException {
    JsonNode two =
        JSON.readTree(
            program.run("diff", "--format=json", report("run-10"), report("run-11")).out());
    JsonNode all = JSON.readTree(program.run("diff", "--format=json", "runs").out());
    assertThat(errors(two)).isEmpty();
    assertThat(errors(all)).isEmpty();
    assertThat(errors(JSON.readTree("{\"version\": 1}"))).isNotEmpty();
    assertThat(two.at("/changes/new").asInt()).isEqualTo(2);
    JsonNode renamed = two.at("/documents/2");
    assertThat(renamed.at("/oldPath").asText()).isEqualTo("docs/ferry.md");
    assertThat(renamed.at("/change").asText()).isEqualTo("same");
    JsonNode worse = all.at("/documents/0");
    assertThat(worse.at("/score/new").asInt()).isLessThan(worse.at("/score/old").asInt());
    assertThat(worse.at("/introduced").findValuesAsText("rule")).contains("failure-modes-missing");
    assertThat(worse.at("/topics").findValuesAsText("key")).contains("failure-modes");
    assertThat(worse.at("/criteria")).hasSize(8);
    assertThat(worse.at("/phases")).hasSize(5);
    assertThat(all.at("/series/1/path").asText()).isEqualTo("docs/library.md");
    assertThat(all.at("/series/1/runs/2").isNull()).isTrue();
    assertThat(all.at("/series/1/runs/1")).isEqualTo(all.at("/series/1/runs/3"));
    JsonNode report = JSON.readTree(Files.readString(folder.resolve(report("run-12"))));
    int sum = 0;
    for (JsonNode document : report.at("/documents")) {
      sum += document.path("score").asInt();
    }
    assertThat(all.at("/runs/4/score").asDouble()).isEqualTo(Math.round(10 * sum / 3.0) / 10.0);
  }

  @Test
  void oneReportOfAFolderHasNothingToBeComparedWith() throws IOException {
    program.file("one/run.json", Files.readString(folder.resolve(report("run-8"))));
    Run run = program.run("diff", "one");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("docs/library.md").doesNotContain("→");
    assertThat(errors(JSON.readTree(program.run("diff", "--format=json", "one").out()))).isEmpty();
  }

  @Test
  void markdownShowsATableAndTheFindings() {
    Run run = program.run("diff", "--format=markdown", report("run-9"), report("run-10"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("# Designs compared\n\nruns/run-9.json → runs/run-10.json: 1 worse, 1 gone; ")
        .contains("\n| docs/ferry.md | worse | ", " | 1 | 0 |\n")
        .contains("\n- **introduced** warning 15: Still to be filled in: TBD (placeholder-left)\n");
  }

  @Test
  void theLaterReportMayComeFromStandardInput() throws IOException {
    program.reading(Files.readString(folder.resolve(report("run-10"))));
    Run run = program.run("diff", report("run-9"), "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("runs/run-9.json → standard input: 1 worse, 1 gone\n");
  }

  @Test
  void aDocumentThatCannotBeReadAnyMoreIsWorse() {
    String design =
        "title: Ferry\nproblem: Passengers buy a ticket on the pier.\n"
            + "components: [{name: Kiosk, responsibility: sells tickets}]\n";
    program.file("docs/a.yaml", design);
    program.run("--output=json=old.json", "--fail-on=never", "docs/a.yaml");
    program.file("docs/a.yaml", design + "targets: [\n");
    program.run("--output=json=new.json", "--fail-on=never", "docs/a.yaml");
    Run run = program.run("diff", "old.json", "new.json");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("worse  docs/a.yaml  readiness ", ", now not reviewed: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "runs/run-8.json none.json | the report none.json does not exist",
        "runs/run-8.json runs | runs is a folder",
        "runs/run-8.json docs.md | docs.md:1: the report is no JSON",
        "base.json runs/run-8.json | base.json:1: no report of designlint: expected the key `problems`",
        "runs/run-8.json | name two reports, or one folder of reports",
        "none | name two reports, or one folder of reports",
        "docs | the folder docs holds no report",
        "- - | standard input (-) can be one report only",
      })
  void whatCannotBeComparedIsToldOf(String arguments, String message) {
    program.file("docs.md", "# Notes\n").file("docs/a.md", "# Notes\n");
    program.file("base.json", "{\"version\": 1, \"documents\": [], \"skipped\": []}");
    Run run = program.run(("diff " + arguments).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("designlint: ").contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileThatIsNoReportKeepsNoOtherFromBeingUsed() {
    program.file("runs/run-13.json", "{\"version\": 1,\n");
    Run run = program.run("diff", "runs");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("designlint: runs/run-13.json:2: the report is no JSON");
    assertThat(run.out()).contains("\nrun-11 → run-12: 1 worse, 2 the same\n");
  }

  @Test
  void nothingInAReportActsOnTheTerminal() {
    program.bad("docs/a\u001b[2J##[error].md", "red-flags/no-trade-offs");
    program.run("--output=json=new.json", "--fail-on=never", "docs");
    for (String format : List.of("text", "markdown", "json")) {
      Run run = program.run("diff", "--format=" + format, report("run-8"), "new.json");
      assertThat(run.out()).contains("docs/a").doesNotContain("\u001b", "##[");
    }
  }

  private Run diff(String before, String now) {
    return program.run("diff", report(before), report(now));
  }

  private static String report(String run) {
    return "runs/" + run + ".json";
  }

  private static List<String> errors(JsonNode diff) throws IOException {
    List<String> errors = new ArrayList<>();
    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.readTree(SCHEMA.toFile()))
        .validate(diff)
        .forEach(error -> errors.add(error.toString()));
    return errors;
  }

  private static void review(Program work, String run) {
    String file = history.resolve(run + ".json").toString();
    Run result = work.run("--fail-on=never", "--output=json=" + file, "docs");
    assertThat(result.code()).as(result.err()).isZero();
  }

  private static void delete(String name) {
    try {
      Files.delete(history.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(String run) {
    try {
      Path target = folder.resolve(report(run));
      Files.createDirectories(target.getParent());
      Files.copy(history.resolve(run + ".json"), target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
