package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ScaleLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdsTest {
  @Test
  void onlyTheFirstPictureOfTheSystemIsCounted() {
    assertThat(Crowds.of(facts(drawn(21, 5, true)), Limits.DEFAULT)).hasSize(1);
    assertThat(Crowds.of(facts(drawn(5, 41, true)), Limits.DEFAULT)).hasSize(1);
    assertThat(Crowds.of(facts(drawn(20, 40, true)), Limits.DEFAULT)).isEmpty();
    assertThat(Crowds.of(facts(drawn(3, 2, true), drawn(90, 90, false)), Limits.DEFAULT)).isEmpty();
  }

  @Test
  void howManyAreTooManyCanBeMoved() {
    assertThat(Crowds.of(facts(drawn(21, 5, true)), new Limits(10, 21, 40))).isEmpty();
    assertThat(Crowds.of(facts(drawn(5, 5, true)), new Limits(10, 20, 4))).hasSize(1);
  }

  private static Facts facts(Fact... facts) {
    return new Facts(Designs.of(ScaleLevel.SMALL), List.of(facts));
  }

  private static DrawnDiagram drawn(int boxes, int lines, boolean first) {
    return new DrawnDiagram(
        "mermaid",
        "architecture",
        true,
        boxes,
        lines,
        0,
        true,
        first,
        "",
        10,
        Designs.line(3),
        List.of());
  }
}
