package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Contradiction;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.StatedValue;
import dev.designlint.source.Position;
import dev.designlint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
  @ParameterizedTest
  @CsvSource({
    "200, 200, 300, 300, false",
    "200, 200, 301, 301, true",
    "301, 301, 200, 200, true",
    "2, 15, 60, 60, true",
    "2, 15, 45, 45, false",
    "2, 15, 120, 900, true",
    "1, 60, 60, 3600, false",
    "0, 0, 0.1, 0.1, true",
  })
  void valuesExcludeEachOtherWhereNoRoundingExplainsThem(
      double least, double most, double otherLeast, double otherMost, boolean exclude) {
    assertThat(
            Contradictions.exclude(
                value("lag", "", 1, least, most), value("lag", "", 2, otherLeast, otherMost)))
        .isEqualTo(exclude);
  }

  @Test
  void onlyTheSameAttributeOfTheSameThingIsCompared() {
    assertThat(
            found(
                value("lag", "", 1, 1, 1),
                value("lag", "search", 2, 100, 100),
                value("latency", "", 3, 100, 100)))
        .isEmpty();
  }

  @Test
  void twoValuesInOneStatementAreCases() {
    assertThat(found(value("lag", "", 1, 1, 1), value("lag", "", 1, 100, 100))).isEmpty();
  }

  @Test
  void ofOneThingTheFirstPairIsReportedAtTheLaterPlace() {
    List<Contradiction> pairs =
        found(
            value("lag", "", 4, 1, 1),
            value("lag", "", 6, 1.2, 1.2),
            value("lag", "", 8, 100, 100),
            value("lag", "", 9, 200, 200));
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).firstLine()).isEqualTo(4);
    assertThat(pairs.get(0).span().line()).isEqualTo(8);
    assertThat(pairs.get(0).evidence()).hasSize(2);
  }

  private static List<Contradiction> found(StatedValue... values) {
    return Contradictions.of(new Facts(null, List.of(values)));
  }

  private static StatedValue value(
      String attribute, String subject, int line, double least, double most) {
    Span span = new Span("a.md", new Position(line, 1), new Position(line, 9));
    Evidence evidence = new Evidence(span, "statement", "states a value");
    return new StatedValue(attribute, subject, least, most, "" + most, span, List.of(evidence));
  }
}
