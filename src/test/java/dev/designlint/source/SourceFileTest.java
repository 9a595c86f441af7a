package dev.designlint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
  /** In the texts {@code ␍} stands for CR, {@code ␊} for LF and {@code ␉} for a tab. */
  @ParameterizedTest(name = "offset {1} of \"{0}\" is {2}:{3}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "ab,              0,  1, 1",
        "ab,              1,  1, 2",
        "ab,              2,  1, 3",
        "ab␊cd,           2,  1, 3",
        "ab␊cd,           3,  2, 1",
        "ab␊cd,           4,  2, 2",
        "ab␍␊cd,          2,  1, 3",
        "ab␍␊cd,          4,  2, 1",
        "ab␍cd,           3,  2, 1",
        "a␍b␊c␍␊d,        2,  2, 1",
        "a␍b␊c␍␊d,        4,  3, 1",
        "a␍b␊c␍␊d,        7,  4, 1",
        "␊␊␊,             2,  3, 1",
        "␍␍,              1,  2, 1",
        "␊,               1,  2, 1",
        "␉␉x,             2,  1, 3",
        "ä€中x,            3,  1, 4",
        "😀x,              2,  1, 2",
        "a😀😀x,            5,  1, 4",
        "😀␊😀x,            5,  2, 2",
        "ab␊cd,          99,  2, 3",
        "ab␊cd,          -5,  1, 1",
      })
  void anOffsetIsTurnedIntoALineAndAColumnOfCodePoints(
      String text, int offset, int line, int column) {
    assertThat(file(text).position(offset)).isEqualTo(new Position(line, column));
  }

  @ParameterizedTest(name = "\"{0}\" has {1} lines")
  @CsvSource({"'', 1", "a, 1", "a␊, 2", "a␍␊b, 2", "a␍b, 2", "a␍, 2", "␊␍, 3", "␍␊␍␊, 3"})
  void everyKindOfLineBreakEndsALineOnce(String text, int lines) {
    assertThat(file(text).lineCount()).isEqualTo(lines);
  }

  @Test
  void aLineIsGivenWithoutItsBreak() {
    SourceFile file = file("one␍␊two␍three␊␊five");
    assertThat(file.line(1)).isEqualTo("one");
    assertThat(file.line(2)).isEqualTo("two");
    assertThat(file.line(3)).isEqualTo("three");
    assertThat(file.line(4)).isEmpty();
    assertThat(file.line(5)).isEqualTo("five");
  }

  @Test
  void aLineOutOfRangeIsEmpty() {
    assertThat(file("one").line(0)).isEmpty();
    assertThat(file("one").line(2)).isEmpty();
  }

  @Test
  void aLineStartsWhereItsFirstCharacterStands() {
    SourceFile file = file("one␍␊two␊three");
    assertThat(file.lineStart(1)).isZero();
    assertThat(file.lineStart(2)).isEqualTo(5);
    assertThat(file.lineStart(3)).isEqualTo(9);
    assertThat(file.lineStart(4)).isEqualTo(14);
    assertThat(file.lineStart(0)).isZero();
  }

  @Test
  void theStartOfEveryLineHasColumnOne() {
    SourceFile file = file("a␍␊😀␊␉中␍z");
    for (int line = 1; line <= file.lineCount(); line++) {
      assertThat(file.position(file.lineStart(line))).isEqualTo(new Position(line, 1));
    }
  }

  @Test
  void aSpanNeverEndsBeforeItStarts() {
    Span span = file("one two").span(4, 2);
    assertThat(span.start()).isEqualTo(new Position(1, 5));
    assertThat(span.end()).isEqualTo(span.start());
  }

  @Test
  void spansAreOrderedByFileAndThenByPlace() {
    SourceFile file = file("one␊two");
    assertThat(file.span(0, 3)).isLessThan(file.span(4, 5));
    assertThat(file.span(4, 5)).isLessThan(file.span(4, 6));
    assertThat(new SourceFile("a.md", "x").span(1, 1)).isLessThan(file.span(0, 0));
  }

  @Test
  void aFileOfManyLinesIsAddressedToItsEnd() {
    SourceFile file = new SourceFile("b.md", "x\n".repeat(10_000));
    assertThat(file.position(19_998)).isEqualTo(new Position(10_000, 1));
  }

  private static SourceFile file(String text) {
    return new SourceFile("b.md", text.replace('␍', '\r').replace('␊', '\n').replace('␉', '\t'));
  }
}
