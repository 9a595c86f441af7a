package dev.designlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> RULES =
      List.of(
          "no-trade-offs", "one-sided-trade-off", "cost-drivers-missing", "growth-rate-missing");

  @Test
  void aSwapOfNeighboursIsOneMistake() {
    assertThat(Spelling.distance("sacle", "scale")).isEqualTo(1);
    assertThat(Spelling.distance("", "abc")).isEqualTo(3);
  }

  @Test
  void theNearestWordIsOfferedOnlyWhereItIsNear() {
    assertThat(Spelling.nearest("use_case", List.of("use-cases", "users"))).isEqualTo("use-cases");
    assertThat(Spelling.nearest("detect", List.of("effect", "detection"))).isEqualTo("detection");
    assertThat(Spelling.nearest("banana", List.of("scale", "cost"))).isEmpty();
  }

  @Test
  void aTypingErrorMeansOneNameAndAPartMeansAllThatHaveIt() {
    assertThat(Spelling.allNearest("no-trade-of", RULES)).containsExactly("no-trade-offs");
    assertThat(Spelling.allNearest("trade-off", RULES))
        .containsExactly("no-trade-offs", "one-sided-trade-off");
    assertThat(Spelling.allNearest("growth-missing", RULES)).containsExactly("growth-rate-missing");
    assertThat(Spelling.allNearest("latency", RULES)).isEmpty();
  }
}
