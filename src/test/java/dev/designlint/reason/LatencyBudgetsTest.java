package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Dimension;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.ExceededBudget;
import dev.designlint.fact.Facts;
import dev.designlint.fact.LatencyBudget;
import dev.designlint.fact.Quantity;
import dev.designlint.source.Position;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatencyBudgetsTest {
  private static final Span SPAN = new Span("a.md", new Position(1, 1), new Position(1, 9));
  private static final List<Evidence> EVIDENCE = List.of(new Evidence(SPAN, "a", "b"));

  @Test
  void aSumOverTheTargetIsShownWithItsParts() {
    assertThat(found(200, 120, 150))
        .singleElement()
        .extracting(ExceededBudget::sum)
        .isEqualTo("120 ms + 150 ms = 270 ms");
  }

  @ParameterizedTest
  @CsvSource({"200, 100, 100, 0", "200, 110, 110, 0", "200, 120, 110, 1"})
  void aTenthMoreIsRounding(int target, int first, int second, int findings) {
    assertThat(found(target, first, second)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"0.25, 250 ms", "1.5, 1.5 s", "90, 1.5 min"})
  void timesAreWrittenInTheUnitInWhichPeopleReadThem(double seconds, String text) {
    assertThat(LatencyBudgets.time(seconds)).isEqualTo(text);
  }

  private static List<ExceededBudget> found(int target, int... parts) {
    List<Quantity> quantities = new ArrayList<>();
    for (int part : parts) {
      quantities.add(time(part));
    }
    LatencyBudget budget = new LatencyBudget(quantities, time(target), SPAN, EVIDENCE);
    return LatencyBudgets.of(new Facts(null, List.of(budget)));
  }

  private static Quantity time(int milliseconds) {
    String text = milliseconds + " ms";
    return new Quantity(
        Dimension.DURATION, milliseconds / 1000.0, "ms", text, "", "", SPAN, EVIDENCE);
  }
}
