package dev.designlint.compare;

import static dev.designlint.compare.Recorded.document;
import static dev.designlint.compare.Recorded.finding;
import static dev.designlint.compare.Recorded.graded;
import static dev.designlint.compare.Recorded.holding;
import static dev.designlint.compare.Recorded.notJudged;
import static dev.designlint.compare.Recorded.report;
import static dev.designlint.compare.Recorded.titled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final RecordedFinding ERROR = finding("api", Severity.ERROR, "API");
  private static final RecordedFinding WARNING = finding("cost", Severity.WARNING, "Cost");
  private static final RecordedFinding INFO = finding("growth", Severity.INFO, "Load");

  @Test
  void anIntroducedWarningMakesADocumentWorseWhateverElseIsBetter() {
    DocumentComparison document =
        compared(document("a.md", 50, ERROR), document("a.md", 60, WARNING));
    assertThat(document.change()).isEqualTo(Change.WORSE);
    assertThat(document.introduced()).containsExactly(WARNING);
    assertThat(document.fixed()).containsExactly(ERROR);
  }

  @Test
  void anIntroducedPromptWeighsNothing() {
    assertThat(change(document("a.md", 50), document("a.md", 50, INFO))).isEqualTo(Change.CHANGED);
    assertThat(change(document("a.md", 50), document("a.md", 51, INFO))).isEqualTo(Change.BETTER);
    assertThat(change(document("a.md", 50), document("a.md", 49, INFO))).isEqualTo(Change.WORSE);
  }

  @Test
  void aLowerScoreMakesADocumentWorseUnlessSomethingWasFixed() {
    assertThat(change(document("a.md", 50, ERROR), document("a.md", 49, ERROR)))
        .isEqualTo(Change.WORSE);
    assertThat(change(document("a.md", 50, ERROR), document("a.md", 49))).isEqualTo(Change.CHANGED);
    assertThat(change(document("a.md", 50, ERROR), document("a.md", -1, ERROR)))
        .isEqualTo(Change.SAME);
  }

  @Test
  void whatIsFixedOrRaisesTheScoreMakesADocumentBetter() {
    assertThat(change(document("a.md", 50, INFO), document("a.md", 50))).isEqualTo(Change.BETTER);
    assertThat(change(document("a.md", 50, ERROR), document("a.md", 51, ERROR)))
        .isEqualTo(Change.BETTER);
  }

  @Test
  void whatIsSuppressedIsNotFixedAndComesBackWhenNothingHoldsIt() {
    RecordedDocument open = document("a.md", 50, WARNING);
    RecordedDocument suppressed = holding(document("a.md", 50), WARNING);
    assertThat(compared(open, suppressed).fixed()).isEmpty();
    assertThat(change(open, suppressed)).isEqualTo(Change.SAME);
    assertThat(compared(suppressed, open).introduced()).containsExactly(WARNING);
    assertThat(change(suppressed, open)).isEqualTo(Change.WORSE);
  }

  @Test
  void findingsThatMoveLeaveADocumentTheSame() {
    RecordedFinding moved = finding("cost", Severity.WARNING, "Prices of everything");
    assertThat(change(document("a.md", 50, WARNING), document("a.md", 50, moved)))
        .isEqualTo(Change.SAME);
  }

  @Test
  void aFindingThatMattersMoreCountsAsIntroduced() {
    RecordedFinding raised = finding("growth", Severity.WARNING, "Load");
    DocumentComparison worse = compared(document("a.md", 50, INFO), document("a.md", 50, raised));
    assertThat(worse.change()).isEqualTo(Change.WORSE);
    assertThat(worse.reweighed())
        .containsExactly(new DocumentComparison.Reweighed(raised, Severity.INFO));
    assertThat(worse.introduced()).isEmpty();
    assertThat(change(document("a.md", 50, raised), document("a.md", 50, INFO)))
        .isEqualTo(Change.BETTER);
  }

  @Test
  void aDocumentThatCanBeJudgedAtLastIsBetter() {
    RecordedDocument empty = notJudged(document("a.md", -1, WARNING));
    RecordedDocument filled = document("a.md", 30, ERROR, INFO);
    assertThat(change(empty, filled)).isEqualTo(Change.BETTER);
    assertThat(change(filled, empty)).isEqualTo(Change.WORSE);
  }

  @Test
  void anotherGradeAloneIsAChange() {
    RecordedDocument before = document("a.md", 50);
    DocumentComparison document = compared(before, graded(before, "mentioned"));
    assertThat(document.change()).isEqualTo(Change.CHANGED);
    assertThat(document.regraded()).hasSize(1);
  }

  @Test
  void aRenamedDocumentIsFoundByItsTitleOrItsFindings() {
    RecordedDocument before = document("a.md", 50, ERROR, WARNING, INFO);
    RecordedDocument renamed = document("b.md", 50, ERROR, WARNING, INFO);
    DocumentComparison document = compared(before, renamed);
    assertThat(document.isRenamed()).isTrue();
    assertThat(document.change()).isEqualTo(Change.SAME);
    RecordedDocument mended = titled(document("b.md", 60, ERROR), before.title());
    assertThat(compared(before, mended).change()).isEqualTo(Change.BETTER);
  }

  @Test
  void newDocumentsAndThoseThatAreGoneAreNotWorse() {
    Comparison comparison =
        Comparison.of(
            report("1", document("a.md", 50, ERROR)), report("2", document("b.md", 20, WARNING)));
    assertThat(comparison.documents())
        .extracting(DocumentComparison::change)
        .containsExactly(Change.NEW, Change.GONE);
    assertThat(comparison.isWorse()).isFalse();
  }

  @Test
  void aDocumentThatCannotBeReadAnyMoreIsWorse() {
    RecordedReport before = report("1", document("a.md", 50, ERROR, WARNING, INFO));
    RecordedReport now =
        new RecordedReport(
            "2",
            List.of(document("b.md", 50, ERROR, WARNING, INFO)),
            Map.of("a.md", "is no text"),
            List.of("a.md"));
    Comparison comparison = Comparison.of(before, now);
    assertThat(comparison.count(Change.WORSE)).isEqualTo(1);
    assertThat(comparison.count(Change.NEW)).isEqualTo(1);
    assertThat(comparison.documents().get(0).reason()).isEqualTo("is no text");
  }

  @Test
  void theWorstComeFirst() {
    Comparison comparison =
        Comparison.of(
            report("1", document("a.md", 1), document("b.md", 2), document("c.md", 9)),
            report("2", document("a.md", 1), document("b.md", 3), document("c.md", 8)));
    assertThat(comparison.documents())
        .extracting(DocumentComparison::path)
        .containsExactly("c.md", "b.md", "a.md");
  }

  private static Change change(RecordedDocument before, RecordedDocument now) {
    return compared(before, now).change();
  }

  private static DocumentComparison compared(RecordedDocument before, RecordedDocument now) {
    Comparison comparison = Comparison.of(report("before", before), report("now", now));
    assertThat(comparison.documents()).hasSize(1);
    return comparison.documents().get(0);
  }
}
