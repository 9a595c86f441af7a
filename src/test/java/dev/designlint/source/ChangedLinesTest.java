package dev.designlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedLinesTest {
  private static final String DIFF =
      """
      diff --git a/docs/car.md b/docs/car.md
      --- a/docs/car.md
      +++ b/docs/car.md
      @@ -3 +3 @@ Title
      -old
      +new
      @@ -10,0 +11,2 @@
      +two
      +lines
      @@ -20,2 +22,0 @@
      -gone
      -too
      """;

  @Test
  void addedAndReplacedLinesCount() {
    ChangedLines lines = ChangedLines.of(DIFF);
    assertThat(lines.touches(3, 3)).isTrue();
    assertThat(lines.touches(1, 2)).isFalse();
    assertThat(lines.touches(4, 10)).isFalse();
    assertThat(lines.touches(12, 12)).isTrue();
    assertThat(lines.touches(1, 40)).isTrue();
    assertThat(lines.touches(13, 21)).isFalse();
  }

  @Test
  void ofADeletionTheLineBeforeCounts() {
    assertThat(ChangedLines.of(DIFF).touches(22, 22)).isTrue();
  }

  @Test
  void aNewFileIsChangedThroughout() {
    assertThat(ChangedLines.all().touches(999, 999)).isTrue();
    assertThat(ChangedLines.of("").touches(1, 1)).isFalse();
  }
}
