package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the formats that compare documents to the shape that is published, and to each other. */
class ScoresIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("samples/scores.schema.json");

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @Test
  void everyLineFitsThePublishedShapeAndSaysWhatTheRowAndTheReportSay() throws IOException {
    String rules = Path.of("rules").toAbsolutePath().toString();
    String samples = Path.of("samples").toAbsolutePath().toString();
    String[] outputs = {"--output=csv=a.csv", "--output=json=a.json", "--format=scores"};
    Run run = program.run(outputs[0], outputs[1], outputs[2], rules, samples);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JSON.readTree(SCHEMA.toFile()));
    JsonNode documents = JSON.readTree(folder.resolve("a.json").toFile()).path("documents");
    List<Map<String, String>> rows = rows(Files.readString(folder.resolve("a.csv")));
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSameSizeAs(documents).hasSameSizeAs(rows).hasSizeGreaterThan(100);
    int unknown = 0;
    for (int i = 0; i < lines.size(); i++) {
      JsonNode scores = JSON.readTree(lines.get(i));
      JsonNode document = documents.path(i);
      assertThat(schema.validate(scores)).as(lines.get(i)).isEmpty();
      assertThat(List.copyOf(rows.get(i).entrySet()))
          .isEqualTo(List.copyOf(flat(scores).entrySet()));
      assertThat(scores.path("path")).isEqualTo(document.path("path"));
      assertThat(scores.path("readiness")).isEqualTo(document.path("score"));
      assertThat(scores.at("/phases/detail")).isEqualTo(document.at("/readiness/phases/2/score"));
      assertThat(scores.at("/criteria/weighs"))
          .isEqualTo(document.at("/readiness/criteria/4/score"));
      assertThat(scores.at("/topics/cost")).isEqualTo(document.at("/coverage/cost/status"));
      unknown += scores.path("readiness").isNull() ? 1 : 0;
    }
    assertThat(unknown).isPositive();
  }

  @Test
  void whatIsSuppressedIsCounted() throws IOException {
    String comment = "\n<!-- designlint-disable-file all -->\n";
    program.file("a.md", Program.badExample("red-flags/no-trade-offs") + comment);
    JsonNode scores = JSON.readTree(program.run("--format", "scores", "a.md").out());
    assertThat(scores.path("errors").asInt()).isZero();
    assertThat(scores.path("suppressed").asInt()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "scores"})
  void whatHasNoScoresIsToldOnTheErrorOutput(String format) {
    program.bad("a.md", "red-flags/no-trade-offs").file("b.yaml", "design-version: 1\ntitle: [\n");
    Run run = program.run("--format", format, "a.md", "b.yaml", "gone.md");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("a.md").doesNotContain("b.yaml", "gone.md");
    assertThat(run.err()).contains("b.yaml:", "gone.md: does not exist\n");
    assertThat(program.run("--format", format, "a.md").err()).isEmpty();
  }

  @Test
  void noDocumentsAreATableWithoutRows() throws IOException {
    assertThat(program.run("--format", "csv", ".").out())
        .startsWith("path,title,kind,readiness,errors,warnings,info,suppressed,phases.")
        .endsWith("topics.diagram\r\n");
    assertThat(program.run("--format", "scores", ".").out()).isEmpty();
  }

  private static List<Map<String, String>> rows(String csv) throws IOException {
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv)) {
      return rows.readAll();
    }
  }

  private static Map<String, String> flat(JsonNode scores) {
    Map<String, String> result = new LinkedHashMap<>();
    scores
        .properties()
        .forEach(
            each -> {
              if (each.getValue().isObject()) {
                each.getValue()
                    .properties()
                    .forEach(
                        inner ->
                            result.put(
                                each.getKey() + "." + inner.getKey(), text(inner.getValue())));
              } else {
                result.put(each.getKey(), text(each.getValue()));
              }
            });
    return result;
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }
}
