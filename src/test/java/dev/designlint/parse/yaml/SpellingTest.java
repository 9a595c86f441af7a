package dev.designlint.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
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
}
