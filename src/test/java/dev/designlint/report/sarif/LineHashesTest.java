package dev.designlint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the hashes to those that GitHub's upload action computes. */
class LineHashesTest {
  @Test
  void anEmptyFileHasOneLine() {
    assertThat(all("")).containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void spacesAndTabsDoNotCount() {
    List<String> expected =
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");
    assertThat(all(" a\nb\n  \t\tc\n d")).isEqualTo(expected);
    assertThat(all("a \n\tb\n c\t\nd")).isEqualTo(expected);
  }

  @Test
  void equalHashesAreCounted() {
    assertThat(all("Lorem ipsum dolor sit amet.\n".repeat(10)))
        .containsExactly(
            "a7f2ff13bc495cf2:1",
            "a7f2ff13bc495cf2:2",
            "a7f2ff13bc495cf2:3",
            "a7f2ff13bc495cf2:4",
            "a7f2ff13bc495cf2:5",
            "a7f2ff13bc495cf2:6",
            "a7f2ff1481e87703:1",
            "a9cf91f7bbf1862b:1",
            "55ec222b86bcae53:1",
            "cc97dc7b1d7d8f7b:1",
            "c129715d7a2bc9a3:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n"})
  void anyLineBreakCountsTheSame(String lineBreak) {
    String text = "# Design\n\n## Goals\n";
    assertThat(all(text))
        .containsExactly(
            "2698693f02fd9942:1", "b967c3871ede8757:1", "d3df1c817708fd29:1", "c129715d7a2bc9a3:1");
    assertThat(all(text.replace("\n", lineBreak))).isEqualTo(all(text));
  }

  @Test
  void aLinePastTheEndIsTheLastOne() {
    assertThat(new LineHashes("a\nb").of(7)).isEqualTo(new LineHashes("a\nb").of(2));
  }

  private static List<String> all(String text) {
    LineHashes hashes = new LineHashes(text);
    List<String> all = new ArrayList<>();
    for (int line = 1; line <= hashes.lines(); line++) {
      all.add(hashes.of(line));
    }
    return all;
  }
}
