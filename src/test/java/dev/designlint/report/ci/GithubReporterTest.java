package dev.designlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.Finding;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reviews;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReporterTest {
  private static final SourceFile SOURCE = new SourceFile("a,b:c.md", "one\ntwo\nthree\n");

  @TempDir private Path folder;

  @Test
  void anAnnotationEscapesWhatItsFormReserves() {
    Finding finding = Reviews.finding(Severity.INFO, "100%0A\n::error::x", SOURCE.span(4, 7));
    assertThat(lines(Reviews.of(Reviews.document(SOURCE, finding))))
        .containsExactly(
            "::notice title=designlint (unjustified-technology),file=a%2Cb%3Ac.md,line=2,"
                + "endLine=2,col=1,endColumn=4::100%250A?::error::x%0AGive one reason",
            "Annotated: 1 of 1.");
  }

  @Test
  void anAnnotationOfSeveralLinesHasNoColumns() {
    Finding finding = Reviews.finding(Severity.ERROR, "wrong", SOURCE.span(0, 7));
    assertThat(lines(Reviews.of(Reviews.document(SOURCE, finding))).get(0))
        .contains("line=1,endLine=2::wrong");
  }

  @Test
  void theWorstComeFirstAndNoMoreThanGithubShows() {
    Problem problem = new Problem("gone.md", 0, 0, "does not exist", "look\nagain", false);
    Review review = Reviews.with(many(), problem);
    List<String> lines = lines(review);
    assertThat(lines.get(0))
        .isEqualTo("::error title=designlint,file=gone.md::does not exist%0Alook%0Aagain");
    assertThat(lines).hasSize(31);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.subList(20, 30)).allMatch(line -> line.startsWith("::notice "));
    assertThat(lines.get(30))
        .isEqualTo("Annotated: 30 of 37; GitHub shows 10 of each level, so 7 are not annotated.");
  }

  @Test
  void theSummaryHoldsAllFindingsAndSaysHowManyAreNotAnnotated() {
    String summary = Reviews.written(new GithubSummaryReporter(1 << 20), many());
    assertThat(summary.lines().filter(line -> line.startsWith("- **")).count()).isEqualTo(36);
    assertThat(summary)
        .endsWith(
            "\nAnnotated: 30 of 36; GitHub shows 10 of each level, so 6 are not annotated.\n");
  }

  @Test
  void theSummaryStaysWithinItsRoom() {
    for (int room = 0; room < 3000; room += 7) {
      String summary = Reviews.written(new GithubSummaryReporter(room), many());
      assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(room);
      if (room > 300) {
        assertThat(summary).contains("not annotated.", " lines more do not fit here.");
      }
    }
  }

  /** Twelve findings of each severity, in turn. */
  private static Review many() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (Severity severity : List.of(Severity.INFO, Severity.ERROR, Severity.WARNING)) {
        findings.add(Reviews.finding(severity, "wrong é " + i, SOURCE.span(0, 3)));
      }
    }
    return Reviews.of(Reviews.document(SOURCE, findings.toArray(Finding[]::new)));
  }

  private List<String> lines(Review review) {
    return Reviews.written(new GithubReporter(new ProjectPaths(folder)), review).lines().toList();
  }
}
