package dev.designlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds how the text report orders and sums up several documents. */
class SeveralDocumentsTest {
  private static final Review REVIEW =
      Reviews.of(
          document("a.md", 58),
          document("answers/b.md", 58, Severity.WARNING, Severity.INFO),
          document("c.md", -1),
          document("d.md", 7, Severity.WARNING),
          document("e.md", 100, Severity.ERROR));

  @Test
  void theWorstComeFirstAndAllStandInATableAtTheEnd() {
    String text = text(REVIEW, 0, false);
    assertThat(text.lines().filter(line -> line.matches("\\S+\\.md  \\S.* of 100")))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("e.md", "d.md", "answers/b.md");
    assertThat(text)
        .endsWith(
            """

            document      kind             readiness  errors  warnings  info
            e.md          design-proposal        100       1         0     0
            d.md          design-proposal          7       0         1     0
            answers/b.md  design-proposal         58       0         1     1
            a.md          design-proposal         58       0         0     0
            c.md          design-proposal          –       0         0     0

            4 findings (1 error, 2 warnings, 1 info) in 5 documents.
            Why, and how to put it right: designlint explain unjustified-technology
            """);
  }

  @Test
  void twoDocumentsNeedNoTable() {
    Review two = Reviews.of(document("a.md", 1), document("b.md", 1, Severity.ERROR));
    assertThat(text(two, 0, false)).doesNotContain("warnings  info");
  }

  @Test
  void whatWasNotReviewedStandsApartFromTheTable() {
    Problem problem = new Problem("gone.md", 0, 0, "does not exist", "look again", false);
    assertThat(text(Reviews.with(REVIEW, problem), 0, false))
        .contains("      look again\n\ndocument  ");
  }

  @Test
  void onlyTheWorstFiftyAreShownUnlessAllAreAskedFor() {
    List<DocumentReview> documents = new ArrayList<>();
    for (int i = 0; i < 52; i++) {
      documents.add(document(i + ".md", i));
    }
    Review many = Reviews.of(documents.toArray(DocumentReview[]::new));
    assertThat(text(many, 0, false))
        .contains("\n49.md ", "\nand 2 more; --verbose shows all\n\nNo findings in 52 documents")
        .doesNotContain("\n50.md ");
    assertThat(text(many, 0, true)).contains("\n51.md ").doesNotContain(" more; ");
  }

  @Test
  void pathsGiveWayToANarrowTerminal() {
    Review review =
        Reviews.of(
            document("answers/第一章/設計文書.md", 1),
            document("a.md", 2),
            document("answers/of/this/year/photo-feed.md", 3));
    List<String> rows = text(review, 75, false).lines().limit(4).toList();
    assertThat(rows)
        .containsExactly(
            "document                 kind             readiness  errors  warnings  info",
            "answers…章/設計文書.md   design-proposal          1       0         0     0",
            "a.md                     design-proposal          2       0         0     0",
            "answers…r/photo-feed.md  design-proposal          3       0         0     0");
    assertThat(text(review, 1, false)).contains("\nanswer…/設計文書.md ");
  }

  @ParameterizedTest
  @CsvSource({
    "abcdefghij, 10, abcdefghij",
    "abcdefghij, 9, ab…efghij",
    "abcdefghij, 4, a…ij",
    "文書文書文書, 8, 文…文書",
    "文書文書文書, 7, 文…文書",
    "abc😀defghij, 8, ab…fghij",
    "ábcdéfghij, 9, áb…éfghij",
  })
  void aTextThatIsTooWideIsCutInTheMiddle(String text, int most, String shown) {
    assertThat(Columns.cut(text, most)).isEqualTo(shown);
    assertThat(Columns.of(shown)).isLessThanOrEqualTo(most);
  }

  private static DocumentReview document(String path, int score, Severity... severities) {
    SourceFile source = new SourceFile(path, "one\n");
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      findings.add(Reviews.finding(severity, "a message", source.span(0, 3)));
    }
    return Reviews.ready(score, Reviews.document(source, findings.toArray(Finding[]::new)));
  }

  private static String text(Review review, int columns, boolean verbose) {
    Display display = new Display(false, columns);
    return Reviews.written(new TextReporter(display, verbose, false, false, 25, false), review);
  }
}
