package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designlint.cli.Program.Run;
import dev.designlint.fact.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the JSON report to the shape that is published. */
class JsonIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("samples/report.schema.json");

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @Test
  void jsonHasTheDocumentedKeys() throws IOException {
    program.bad("a.md", "red-flags/no-trade-offs").file("b.yaml", "openapi: 3.1.0\n");
    Run run = program.run("--format", "json", ".", "gone.md");
    JsonNode json = JSON.readTree(run.out());
    assertThat(keys(json)).containsExactly("version", "documents", "problems", "skipped", "stale");
    JsonNode document = json.at("/documents/0");
    assertThat(keys(document))
        .contains("path", "files", "title", "kind", "scale", "score", "coverage")
        .contains("readiness", "technologies", "components", "quantities", "sentences", "findings")
        .contains("obstacle", "sections");
    assertThat(document.at("/coverage").size()).isEqualTo(Topic.values().length);
    assertThat(keys(document.at("/coverage/trade-offs"))).contains("title", "status", "lines");
    assertThat(keys(document.at("/findings/0")))
        .contains("rule", "severity", "part", "phase", "message", "advice", "question", "path")
        .contains("line", "column")
        .contains("endLine", "endColumn", "section", "subject", "evidence", "children", "more");
    assertThat(json.at("/problems/0/path").asText()).isEqualTo("gone.md");
    assertThat(json.at("/problems/0/advice").asText()).isNotEmpty();
    assertThat(json.at("/skipped/0/path").asText()).isEqualTo("b.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void everyExampleAndSampleIsReportedInThePublishedShape() throws IOException {
    String rules = Path.of("rules").toAbsolutePath().toString();
    String samples = Path.of("samples").toAbsolutePath().toString();
    Run run =
        program.run(
            "--depth=deep", "--generate-diagram=true", "--format=json", rules, samples, "gone.md");
    JsonNode report = JSON.readTree(run.out());
    assertThat(report.path("documents").size()).isGreaterThan(100);
    JsonNode schema = JSON.readTree(SCHEMA.toFile());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(report))
        .isEmpty();
  }

  @Test
  void aFindingPointsIntoItsFile() throws IOException {
    program.bad("a.md", "red-flags/unjustified-technology");
    Run run = program.run("--format=json", "--select=unjustified-technology", "a.md");
    JsonNode finding = JSON.readTree(run.out()).at("/documents/0/findings/0");
    String[] lines = Program.badExample("red-flags/unjustified-technology").split("\n");
    String line = lines[finding.path("line").asInt() - 1];
    int start = finding.path("column").asInt() - 1;
    assertThat(line.substring(start, finding.path("endColumn").asInt() - 1)).isEqualTo("RabbitMQ");
  }

  @Test
  void aFindingIsKnownAgainWithoutItsLine() throws IOException {
    String text =
        """
        # Design the gates of a toll bridge

        Drivers with a sticker pass, all others pay at the gate.

        ## 1. Gates

        ### Power

        TBD

        ## 2. Stickers

        TBD: colours
        """;
    program
        .file("bridge.md", text)
        .file(
            "whole/design.yaml",
            "design-version: 1\ntitle: Bridge\nkind: practice-answer\ndocuments: [gates.md]\n")
        .file("whole/gates.md", text);
    for (String path : List.of("bridge.md", "whole/design.yaml")) {
      Run run = program.run("--format=json", "--select=placeholder-left", path);
      JsonNode document = JSON.readTree(run.out()).at("/documents/0");
      JsonNode findings = document.at("/findings");
      // Within a design of several files their titles are headings like others.
      String title = path.equals("bridge.md") ? "[" : "[\"Design the gates of a toll bridge\",";
      assertThat(document.at("/sections").toString()).contains(title + "\"Gates\",\"Power\"]");
      assertThat(findings.at("/0/section")).hasToString(title + "\"Gates\",\"Power\"]");
      assertThat(findings.at("/1/section")).hasToString(title + "\"Stickers\"]");
      assertThat(findings.at("/1/subject").asText()).startsWith("TBD");
    }
  }

  @Test
  void whatAMessageCountsIsListed() throws IOException {
    StringBuilder text = new StringBuilder("# Design a ticket machine\n\n");
    text.append("Passengers buy a ticket on the pier, and the crew checks it at the gangway.\n");
    for (String name : List.of("PostgreSQL", "MySQL", "MongoDB", "Cassandra", "Redis", "Kafka")) {
      text.append("\nTickets of the day are kept in ").append(name).append(".\n");
    }
    program.file("ferry.md", text.toString());
    Run run = program.run("--format=json", "--select=unjustified-technology", "ferry.md");
    JsonNode findings = JSON.readTree(run.out()).at("/documents/0/findings");
    assertThat(findings).hasSize(5);
    assertThat(findings.at("/3/more")).isEmpty();
    assertThat(findings.at("/4/message").asText()).endsWith(" (and 1 more like it)");
    assertThat(findings.at("/4/more").findValuesAsText("subject")).containsExactly("Apache Kafka");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
