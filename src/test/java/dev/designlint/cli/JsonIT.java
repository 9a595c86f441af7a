package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designlint.cli.Program.Run;
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
        .contains("readiness", "technologies", "components", "quantities", "sentences", "findings");
    assertThat(keys(document.at("/coverage/trade-offs"))).contains("status", "lines");
    assertThat(keys(document.at("/findings/0")))
        .contains("rule", "severity", "part", "phase", "message", "advice", "question", "path")
        .contains("line", "column")
        .contains("endLine", "endColumn", "evidence", "children");
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

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
