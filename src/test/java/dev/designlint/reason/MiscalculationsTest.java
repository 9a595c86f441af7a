package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Calculation;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Miscalculation;
import dev.designlint.fact.Operand;
import dev.designlint.fact.StatedValue;
import dev.designlint.source.Position;
import dev.designlint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiscalculationsTest {
  private static final double DAY = 86_400;
  private static final Span SPAN = new Span("a.md", new Position(1, 1), new Position(1, 9));
  private static final List<Evidence> EVIDENCE = List.of(new Evidence(SPAN, "a", "b"));

  @ParameterizedTest
  @CsvSource({"730e9, false", "500e9, false", "5e12, true", "100e9, true"})
  void aProductOfRateSizeAndTimeIsCalculatedInBytes(double stated, boolean wrong) {
    List<Operand> operands = List.of(perDay(1e6), bytes(1e3), days(730));
    assertThat(Miscalculations.isWrong(operands, bytes(stated))).isEqualTo(wrong);
  }

  @Test
  void aPeriodThatWasLeftOutMayBeAnyOfTheUsualOnes() {
    List<Operand> operands = List.of(perDay(1e6), bytes(1e3));
    assertThat(Miscalculations.isWrong(operands, bytes(1e9))).isFalse();
    assertThat(Miscalculations.isWrong(operands, bytes(365e9))).isFalse();
    assertThat(Miscalculations.isWrong(operands, bytes(10e9))).isTrue();
  }

  @Test
  void aDayOfSecondsNeedsNoUnit() {
    Operand day = new Operand(DAY, 0, 1, 0, true);
    Operand second = new Operand(116, 0, 1, -1, false);
    assertThat(Miscalculations.isWrong(List.of(plain(10e6), day), second)).isFalse();
    assertThat(Miscalculations.isWrong(List.of(perDay(10e6), day), second)).isFalse();
    assertThat(Miscalculations.isWrong(List.of(plain(100e6), day), second)).isTrue();
  }

  @Test
  void sizesAreNotComparedWithCounts() {
    assertThat(Miscalculations.isWrong(List.of(plain(5), bytes(10)), plain(7_000))).isFalse();
  }

  @Test
  void theFindingShowsWhatComesOutInTheUnitOfTheResult() {
    Calculation calculation =
        new Calculation(
            List.of(perDay(100e6)),
            new Operand(12_000, 0, 1, -1, false),
            "100M requests/day",
            "12,000 RPS",
            SPAN,
            EVIDENCE);
    List<Miscalculation> found = Miscalculations.of(new Facts(null, List.of(calculation)));
    assertThat(found)
        .singleElement()
        .extracting(Miscalculation::computed)
        .isEqualTo("1.16k per second");
  }

  @ParameterizedTest
  @CsvSource({"100, 0", "60, 0", "10, 1"})
  void readsAndWritesHaveTheStatedRatio(double ratio, int findings) {
    Facts facts =
        new Facts(
            null,
            List.of(
                value("read/write ratio", "", ratio),
                value("load", "read", 40_000),
                value("load", "writ", 400)));
    assertThat(Miscalculations.of(facts)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"730e9, 730 GB", "999.6e9, 1 TB", "1.25e3, 1.25 KB", "12, 12 bytes"})
  void sizesAreWrittenWithThreeDigits(double bytes, String text) {
    assertThat(Amounts.text(bytes, bytes(1))).isEqualTo(text);
  }

  private static StatedValue value(String attribute, String subject, double value) {
    return new StatedValue(attribute, subject, value, value, "" + value, SPAN, EVIDENCE);
  }

  private static Operand plain(double value) {
    return new Operand(value, 0, 1, 0, false);
  }

  private static Operand bytes(double value) {
    return new Operand(value, 1, 1, 0, false);
  }

  private static Operand perDay(double value) {
    return new Operand(value, 0, DAY, -1, false);
  }

  private static Operand days(double value) {
    return new Operand(value, 0, DAY, 1, false);
  }
}
