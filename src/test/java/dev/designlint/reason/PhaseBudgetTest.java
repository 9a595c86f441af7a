package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Facts;
import dev.designlint.fact.PhaseImbalance;
import dev.designlint.fact.PhaseWords;
import dev.designlint.fact.ScaleLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhaseBudgetTest {
  @Test
  void aTextWithTheSharesOfTheHourIsBalanced() {
    assertThat(of(86, 172, 345, 259, 138, 0)).isEmpty();
  }

  @Test
  void requirementsThatTakeHalfTheTextTakeTooMuch() {
    assertThat(of(500, 100, 200, 150, 50, 0))
        .singleElement()
        .satisfies(
            imbalance -> {
              assertThat(imbalance.phase()).isEqualTo("Requirements and context");
              assertThat(imbalance.percent()).isEqualTo(50);
              assertThat(imbalance.expected()).isEqualTo(9);
            });
  }

  @Test
  void aSentenceOnTradeOffsIsTooLittle() {
    assertThat(of(100, 200, 600, 20, 80, 0))
        .extracting(PhaseImbalance::phase)
        .containsExactly("Scalability and trade-offs");
  }

  @Test
  void aPhaseWithoutAHeadingMayBeToldAnywhere() {
    assertThat(of(100, 300, 600, 0, 0, 0)).isEmpty();
  }

  @Test
  void aPhaseOfMoreThanFourFifthsLeavesNothingForTheOthers() {
    assertThat(of(60, 40, 850, 70, 20, 0))
        .extracting(PhaseImbalance::phase)
        .containsExactly("Detailed component design");
  }

  @Test
  void aShortTextHasNoProportions() {
    assertThat(of(400, 50, 20, 20, 10, 0)).isEmpty();
  }

  @Test
  void headingsThatNameNoPhaseSayNothingOfShares() {
    assertThat(of(500, 100, 100, 100, 100, 400)).isEmpty();
  }

  @Test
  void onlyAPracticeAnswerIsToldInAnHour() {
    var words = words(500, 100, 200, 150, 50, 0);
    var design = Designs.of(DocumentKind.DESIGN_PROPOSAL, ScaleLevel.UNKNOWN);
    assertThat(PhaseBudget.of(new Facts(design, List.of(words)))).isEmpty();
  }

  private static List<PhaseImbalance> of(int a, int b, int c, int d, int e, int unassigned) {
    return PhaseBudget.of(
        new Facts(Designs.of(ScaleLevel.UNKNOWN), List.of(words(a, b, c, d, e, unassigned))));
  }

  private static PhaseWords words(int a, int b, int c, int d, int e, int unassigned) {
    return new PhaseWords(a, b, c, d, e, unassigned, Designs.line(1), List.of());
  }
}
