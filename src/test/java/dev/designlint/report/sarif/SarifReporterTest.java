package dev.designlint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reviews;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReporterTest {
  private static final SourceFile SOURCE =
      new SourceFile("docs/a b.md", "# Feed\n\nUsers \uD83D\uDE00 read from Redis.\n");

  @TempDir private Path folder;

  @Test
  void aFindingHasItsPlaceAndTheHashOfItsLine() throws IOException {
    int at = SOURCE.text().indexOf("Redis");
    Finding finding =
        Reviews.finding(Severity.WARNING, "`Redis` is chosen", SOURCE.span(at, at + 5));
    JsonNode result = result(finding);
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("docs/a%20b.md");
    assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
    // The emoji is one code point, as columnKind says.
    assertThat(place.at("/region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":19,\"endLine\":3,\"endColumn\":24}");
    assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
        .isEqualTo(new LineHashes(SOURCE.text()).of(3));
    assertThat(result.at("/level").asText()).isEqualTo("warning");
    assertThat(result.at("/message/text").asText())
        .isEqualTo("`Redis` is chosen. Give one reason.");
  }

  @Test
  void aRuleBringsItsPage() throws IOException {
    JsonNode run = run(Reviews.of(Reviews.document(SOURCE, finding("wrong"), finding("too"))));
    assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/tool/driver/rules").size()).isEqualTo(1);
    JsonNode rule = run.at("/tool/driver/rules/0");
    String page = Files.readString(Path.of("rules/red-flags/unjustified-technology/README.md"));
    assertThat(rule.at("/help/markdown").asText()).isEqualTo(page);
    assertThat(rule.at("/help/text").asText())
        .startsWith("A technology that somebody has to run")
        .contains("among the choices that are hardest to undo", "What to do: Give one reason.")
        .doesNotContain("##", "````");
    assertThat(rule.at("/fullDescription/text").asText().length()).isBetween(20, 1024);
    assertThat(rule.at("/name").asText()).isEqualTo("UnjustifiedTechnology");
    assertThat(rule.at("/properties").toString())
        .isEqualTo(
            "{\"tags\":[\"red-flags\",\"considerations\"],\"precision\":\"low\","
                + "\"problem.severity\":\"recommendation\"}");
  }

  @Test
  void evidenceIsARelatedLocation() throws IOException {
    Evidence evidence = new Evidence(SOURCE.span(2, 6), "Feed", "it names the system");
    JsonNode related = result(Reviews.with(finding("wrong"), evidence)).at("/relatedLocations/0");
    assertThat(related.at("/message/text").asText()).isEqualTo("it names the system.");
    assertThat(related.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(3);
    assertThat(related.at("/id").asInt()).isEqualTo(1);
  }

  @Test
  void aFileThatWasNotReviewedIsANotification() throws IOException {
    Problem whole = new Problem("gone.md", 0, 0, "does not exist", "", false);
    Problem line = new Problem("b.yaml", 4, 1, "is no key", "", false);
    JsonNode invocation = run(Reviews.with(Reviews.of(), whole, line)).at("/invocations/0");
    assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
    JsonNode notes = invocation.at("/toolExecutionNotifications");
    assertThat(notes.at("/0/message/text").asText()).isEqualTo("does not exist.");
    assertThat(notes.at("/0/locations/0/physicalLocation").has("region")).isFalse();
    assertThat(notes.at("/1/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(4);
    assertThat(run(Reviews.of()).at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void whereThereIsNoRoomTheWorstStayAndTheLogSaysSo() throws IOException {
    Finding error = Reviews.finding(Severity.ERROR, "worst", SOURCE.span(9, 12));
    Finding warning = Reviews.finding(Severity.WARNING, "bad", SOURCE.span(9, 12));
    Review review =
        Reviews.of(
            Reviews.document(SOURCE, finding("a"), warning), Reviews.document(SOURCE, error));
    String log = Reviews.written(new SarifReporter(new ProjectPaths(folder), 2), review);
    JsonNode run = new ObjectMapper().readTree(log).at("/runs/0");
    assertThat(run.at("/results").findValuesAsText("level")).containsExactly("warning", "error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("Findings that are left out: 1; a log holds 2 at most.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see [here](http://x.example)|see \\[here\\](http://x.example)",
        "an array [1] stays|an array [1] stays",
        "takes {0} and {12}|takes {{0}} and {{12}}",
        "{id} and {} and {3 stay|{id} and {} and {3 stay",
      })
  void aDocumentPutsNeitherLinkNorPlaceholderIntoAMessage(String text, String message) {
    assertThat(SarifText.message(text)).isEqualTo(message);
  }

  private static Finding finding(String message) {
    return Reviews.finding(Severity.INFO, message, SOURCE.span(0, 1));
  }

  private JsonNode result(Finding finding) throws IOException {
    return run(Reviews.of(Reviews.document(SOURCE, finding))).at("/results/0");
  }

  private JsonNode run(Review review) throws IOException {
    String log = Reviews.written(new SarifReporter(new ProjectPaths(folder)), review);
    return new ObjectMapper().readTree(log).at("/runs/0");
  }
}
