package dev.designlint.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the accuracy on annotated documents from falling; skipped where no folder is named. */
class BenchmarkTest {
  private static final String PROPERTY = "designlint.benchmark";

  private static Benchmark benchmark;

  @BeforeAll
  static void reviewTheAnnotatedDocuments() {
    String folder = System.getProperty(PROPERTY, "");
    assumeFalse(folder.isBlank(), PROPERTY + " names no folder");
    benchmark = Benchmark.of(Path.of(folder));
  }

  @Test
  void everyAnnotatedDocumentIsReviewed() {
    assertThat(benchmark.unreviewed()).isEmpty();
    assertThat(benchmark.whole().documents()).isPositive();
  }

  @Test
  void aTopicReportedAbsentIsAbsent() {
    assertFigure(benchmark.whole().grades().absent().precision()).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void anAbsentTopicIsReported() {
    assertFigure(benchmark.whole().grades().absent().recall()).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void topicsAreJudgedWellOnAverage() {
    assertFigure(benchmark.whole().grades().meanBalance()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void gradesAgreeBeyondChance() {
    assertFigure(benchmark.whole().grades().kappa()).isGreaterThanOrEqualTo(0.65);
  }

  @Test
  void technologiesAreFound() {
    assertFigure(benchmark.whole().technologies().foundShare()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void bothHalvesAreJudgedAlike() {
    assertFigure(benchmark.firstHalf().grades().absent().balance())
        .isCloseTo(benchmark.secondHalf().grades().absent().balance(), within(0.06));
  }

  private static AbstractDoubleAssert<?> assertFigure(double figure) {
    return assertThat(figure).as(() -> "\n" + FiguresText.of(benchmark)).isNotNaN();
  }
}
