package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the options of a review promise, on ten documents that nobody wrote for a test. */
class OptionsOnDocumentsIT {
  private static final String PROPERTY = "designlint.benchmark";
  private static final int DOCUMENTS = 10;

  @TempDir private static Path folder;
  private static Program program;
  private static List<String> files;
  private static JsonNode plain;

  @BeforeAll
  static void reviewTenDocuments() throws IOException {
    String benchmark = System.getProperty(PROPERTY, "");
    assumeThat(benchmark).as(PROPERTY).isNotBlank();
    try (Stream<Path> found = Files.list(Path.of(benchmark, "docs"))) {
      List<String> all = found.map(Path::toString).filter(file -> file.endsWith(".md")).toList();
      // From all over the alphabet, since documents of one author stand together.
      List<String> sorted = all.stream().sorted().toList();
      files = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        files.add(sorted.get(i * sorted.size() / DOCUMENTS));
      }
    }
    program = new Program(folder);
    plain = review();
  }

  @Test
  void theDeepReviewAddsQuestionsToTheSameFindings() throws IOException {
    JsonNode deep = review("--depth", "deep");
    assertThat(findings(deep)).isEqualTo(findings(plain));
    for (int i = 0; i < DOCUMENTS; i++) {
      JsonNode dive = deep.at("/documents/" + i + "/deepDive");
      assertThat(dive.at("/extensions").size()).as(files.get(i)).isPositive();
      boolean parts = !plain.at("/documents/" + i + "/components").isEmpty();
      boolean asked = !dive.at("/components").isEmpty() || !dive.at("/kinds").isEmpty();
      assertThat(asked).as(files.get(i)).isEqualTo(parts);
      for (JsonNode kind : dive.at("/kinds")) {
        assertThat(kind.at("/questions").size()).isBetween(1, 7);
      }
      assertThat(plain.at("/documents/" + i).has("deepDive")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "architecture, what how diagrams deep-dive",
    "scalability, numbers why considerations deep-dive red-flags how",
    "trade-offs, considerations red-flags resilience deep-dive how operations"
  })
  void aFocusLeavesItsOwnCategoriesAndAllErrors(String focus, String categories)
      throws IOException {
    Map<String, String> categoryOf = categories();
    Map<String, Set<String>> focused = findings(review("--focus", focus));
    Map<String, Set<String>> all = findings(plain);
    Set<String> always = Set.of("framework-part-missing", "no-clarifying-questions");
    int fewer = 0;
    for (String file : files) {
      assertThat(all.get(file)).as(file).containsAll(focused.get(file));
      fewer += focused.get(file).size() < all.get(file).size() ? 1 : 0;
      for (String finding : focused.get(file)) {
        String rule = finding.split(" ")[0];
        boolean kept = finding.endsWith(" error") || always.contains(rule);
        assertThat(kept || List.of(categories.split(" ")).contains(categoryOf.get(rule)))
            .as(file + ": " + finding)
            .isTrue();
      }
      assertThat(focused.get(file))
          .as(file)
          .containsAll(all.get(file).stream().filter(f -> f.endsWith(" error")).toList());
    }
    assertThat(fewer).isEqualTo(DOCUMENTS);
  }

  @Test
  void severalFocusesShowWhatEachOfThemShows() throws IOException {
    Map<String, Set<String>> both =
        findings(review("--focus", "architecture", "--focus", "trade-offs"));
    Map<String, Set<String>> one = findings(review("--focus", "architecture"));
    Map<String, Set<String>> other = findings(review("--focus", "trade-offs"));
    for (String file : files) {
      Set<String> union = new TreeSet<>(one.get(file));
      union.addAll(other.get(file));
      assertThat(both.get(file)).as(file).isEqualTo(union);
    }
  }

  @Test
  void diagramsAreDrawnOnDemandAndChangeNoFinding() throws IOException {
    JsonNode drawn = review("--generate-diagram=true");
    assertThat(findings(drawn)).isEqualTo(findings(plain));
    assertThat(findings(review("--generate-diagram=false"))).isEqualTo(findings(plain));
    int architectures = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String diagram = drawn.at("/documents/" + i + "/diagrams/architecture").asText();
      architectures += diagram.startsWith("flowchart") ? 1 : 0;
      assertThat(plain.at("/documents/" + i).has("diagrams")).isFalse();
      boolean parts = !plain.at("/documents/" + i + "/components").isEmpty();
      assertThat(!diagram.isEmpty()).as(files.get(i)).isEqualTo(parts);
    }
    assertThat(architectures).isPositive();
    assertThat(arguments("text", "--generate-diagram").out()).contains("```mermaid\nflowchart");
    assertThat(arguments("text").out()).doesNotContain("```mermaid");
  }

  private static Program.Run arguments(String format, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--fail-on", "never", "--format", format));
    arguments.addAll(List.of(options));
    arguments.addAll(files);
    return program.run(arguments.toArray(new String[0]));
  }

  private static JsonNode review(String... options) throws IOException {
    JsonNode report = new ObjectMapper().readTree(arguments("json", options).out());
    assertThat(report.at("/documents").size()).isEqualTo(DOCUMENTS);
    return report;
  }

  /** For each document its findings, also those that hang under another one. */
  private static Map<String, Set<String>> findings(JsonNode report) {
    Map<String, Set<String>> result = new TreeMap<>();
    for (JsonNode document : report.at("/documents")) {
      Set<String> findings = new TreeSet<>();
      add(document.at("/findings"), findings);
      result.put(document.at("/path").asText(), findings);
    }
    return result;
  }

  private static void add(JsonNode findings, Set<String> result) {
    for (JsonNode finding : findings) {
      result.add(
          String.join(
              " ",
              finding.at("/rule").asText(),
              finding.at("/line").asText(),
              finding.at("/column").asText(),
              finding.at("/severity").asText()));
      add(finding.at("/children"), result);
    }
  }

  private static Map<String, String> categories() throws IOException {
    Map<String, String> result = new TreeMap<>();
    try (Stream<Path> rules = Files.walk(Path.of("rules"), 2)) {
      rules
          .filter(rule -> rule.getNameCount() == 3)
          .forEach(
              rule ->
                  result.put(
                      rule.getFileName().toString(), rule.getParent().getFileName().toString()));
    }
    return result;
  }
}
