package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/**
 * Holds the reports on all examples and samples to the schemas that others publish; {@code
 * CONTRIBUTING.md} says which files the folder has to hold. What is not there is skipped.
 */
class ReportSchemasIT {
  private static final String PROPERTY = "designlint.schemas";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MULTITOOL =
      Path.of("src/test/node/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool")
          .toAbsolutePath();

  @TempDir private static Path folder;
  private static Program program;

  @BeforeAll
  static void review() {
    String schemas = System.getProperty(PROPERTY, "");
    assumeTrue(!schemas.isBlank() || Files.exists(MULTITOOL), "nothing to validate with");
    String strange = "a \u001b]]> & \"b\".md";
    program = new Program(folder).bad(strange, "red-flags/unjustified-technology");
    List<String> arguments = new ArrayList<>(List.of("check", "--fail-on", "never"));
    for (String format : List.of("sarif", "gitlab", "rdjson", "junit", "checkstyle")) {
      arguments.addAll(List.of("--output", format + "=all." + format));
    }
    arguments.addAll(List.of(Path.of("rules").toAbsolutePath().toString(), "gone.md", strange));
    arguments.add(Path.of("samples").toAbsolutePath().toString());
    assertThat(program.run(arguments.toArray(String[]::new)).code()).isEqualTo(2);
    program.file("none.md", "# Notes\n");
    List<String> clean = new ArrayList<>(List.of("check", "--select", "unjustified-technology"));
    for (String format : List.of("sarif", "gitlab", "rdjson", "junit", "checkstyle")) {
      clean.addAll(List.of("--output", format + "=none." + format));
    }
    clean.add("none.md");
    assertThat(program.run(clean.toArray(String[]::new)).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "sarif-schema-2.1.0.json, sarif",
    "schemastore-sarif-2.1.0.json, sarif",
    "rdf/DiagnosticResult.json, rdjson",
  })
  void jsonFitsItsSchema(String schema, String format) throws IOException {
    for (String report : List.of("all.", "none.")) {
      assertThat(errors(schema(schema), read(report + format))).as(report).isEmpty();
    }
    assertThat(errors(schema(schema), JSON.readTree("{\"runs\":1,\"diagnostics\":1}")))
        .isNotEmpty();
  }

  @Test
  void everyIssueFitsTheSchemaOfGitlab() throws IOException {
    Path schema = schema("gitlab-codeclimate.json");
    JsonNode issues = read("all.gitlab");
    assertThat(issues.size()).isGreaterThan(1000);
    for (JsonNode issue : issues) {
      assertThat(errors(schema, issue)).isEmpty();
    }
    assertThat(errors(schema, JSON.readTree("{\"description\":\"a\"}"))).isNotEmpty();
    assertThat(read("none.gitlab")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "junit-10.xsd, junit, checkstyle",
    "checkstyle-report-1.0.0.xsd, checkstyle, junit",
  })
  void xmlFitsItsSchema(String schema, String format, String other)
      throws IOException, SAXException {
    assertThat(xmlError(schema(schema), "all." + format)).isEmpty();
    assertThat(xmlError(schema(schema), "none." + format)).isEmpty();
    assertThat(xmlError(schema(schema), "all." + other)).isNotEmpty();
  }

  @Test
  void theSarifToolFindsNothingButTheMissingHomePage() {
    assumeTrue(Files.isExecutable(MULTITOOL), "the tool is not installed");
    for (String report : List.of("all.sarif", "none.sarif")) {
      Run run = validate(report);
      assertThat(run.code()).as(run.out()).isZero();
      assertThat(run.out().lines().filter(line -> line.matches(".*(error|warning|note) .*:.*")))
          .allMatch(line -> line.contains("SARIF2005") && line.contains("'informationUri'"));
    }
    program.file("bad.sarif", "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{}}]}");
    assertThat(validate("bad.sarif").out()).contains("error");
  }

  private static Run validate(String report) {
    program.with("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    return program.runCommand(
        List.of(MULTITOOL.toString(), "validate", report, "--rule-kind", "Sarif;Ghas"));
  }

  private static Path schema(String name) {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(!folder.isBlank(), PROPERTY);
    Path schema = Path.of(folder).resolve(name);
    assumeTrue(Files.exists(schema), name + " is not there");
    return schema;
  }

  private static JsonNode read(String report) throws IOException {
    return JSON.readTree(folder.resolve(report).toFile());
  }

  private static List<?> errors(Path schema, JsonNode report) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(JSON.readTree(schema.toFile()))
        .validate(report);
  }

  private static String xmlError(Path schema, String report) throws IOException, SAXException {
    try {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(schema.toFile())
          .newValidator()
          .validate(new StreamSource(folder.resolve(report).toFile()));
      return "";
    } catch (SAXException e) {
      return e.getMessage();
    }
  }
}
