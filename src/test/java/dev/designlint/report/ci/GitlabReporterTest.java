package dev.designlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.finding.Finding;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reviews;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitlabReporterTest {
  private static final String TEXT =
      "# Feed\n\n## Data\n\nRedis, Kafka and Redis.\n\n## Cache\n\nRedis.\n";

  @TempDir private Path folder;

  @Test
  void anIssueHasWhatGitlabReads() throws IOException {
    JsonNode issue = issues(review("a.md", TEXT)).get(0);
    assertThat(issue.at("/description").asText())
        .isEqualTo("unjustified-technology: `Redis` is chosen");
    assertThat(issue.at("/check_name").asText()).isEqualTo("unjustified-technology");
    assertThat(issue.at("/severity").asText()).isEqualTo("minor");
    assertThat(issue.at("/location").toString())
        .isEqualTo("{\"path\":\"a.md\",\"lines\":{\"begin\":5,\"end\":5}}");
  }

  @Test
  void noTwoFingerprintsAreEqual() throws IOException {
    Review twice =
        Reviews.of(
            review("a.md", TEXT).documents().get(0), review("b.md", TEXT).documents().get(0));
    assertThat(fingerprints(twice)).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void fingerprintsStayWhenLinesMove() throws IOException {
    String moved = TEXT.replace("## Data", "A word before.\n\n\n## Data");
    assertThat(fingerprints(review("./a.md", moved))).isEqualTo(fingerprints(review("a.md", TEXT)));
  }

  @Test
  void fingerprintsTellSectionsApart() throws IOException {
    String renamed = TEXT.replace("## Cache", "## Queue");
    List<String> before = fingerprints(review("a.md", TEXT));
    List<String> after = fingerprints(review("a.md", renamed));
    assertThat(after.subList(0, 3)).isEqualTo(before.subList(0, 3));
    assertThat(after.get(3)).isNotEqualTo(before.get(3));
  }

  @Test
  void aFileThatWasNotReviewedIsAnIssue() throws IOException {
    Problem problem = new Problem("gone.md", 0, 0, "does not exist", "", false);
    JsonNode issue = issues(Reviews.with(Reviews.of(), problem)).get(0);
    assertThat(issue.at("/severity").asText()).isEqualTo("critical");
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(1);
  }

  @Test
  void aReportWithoutIssuesIsAnEmptyArray() throws IOException {
    assertThat(issues(Reviews.of()).isArray()).isTrue();
    assertThat(issues(Reviews.of())).isEmpty();
  }

  /** A finding for each technology. */
  private static Review review(String path, String text) {
    SourceFile source = new SourceFile(path, text);
    List<Finding> findings = new ArrayList<>();
    for (String name : List.of("Redis", "Kafka")) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        String message = "`" + name + "` is chosen";
        Span span = source.span(at, at + name.length());
        findings.add(Reviews.about(Reviews.finding(Severity.WARNING, message, span), name));
      }
    }
    findings.sort(null);
    return Reviews.of(Reviews.document(source, findings.toArray(Finding[]::new)));
  }

  private List<String> fingerprints(Review review) throws IOException {
    List<String> result = new ArrayList<>();
    issues(review).forEach(issue -> result.add(issue.path("fingerprint").asText()));
    assertThat(result).allMatch(each -> each.matches("[0-9a-f]{32}"));
    return result;
  }

  private JsonNode issues(Review review) throws IOException {
    String report = Reviews.written(new GitlabReporter(new ProjectPaths(folder)), review);
    return new ObjectMapper().readTree(report);
  }
}
