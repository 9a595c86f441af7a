package dev.designlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Document;
import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character that a reader sees stands at its own place in the file. */
class MarkdownOffsetsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words\n",
        "two\nlines\n",
        "# A heading\n",
        "#   A heading   ###\n\nx\n",
        "A heading\n=========\n",
        "Two lines\nof heading\n---\n",
        "some **bold** and *slanted* words\n",
        "**bold**\nnext line\n",
        "***both*** _a_ __b__\n",
        "a `code` b\n",
        "a ``co`de`` b\n",
        "a `` `x` `` b\n",
        "a ` x ` b\n",
        "a `two\nlines` b\n",
        "a `two\r\nlines` b\n",
        "> a `two\n> lines` b\n",
        "- a `two\n  lines` b\n",
        "a [link](https://example.com \"title\") b\n",
        "a [link **bold**](x) b\n",
        "a [link][ref] b\n\n[ref]: https://example.com\n",
        "a <https://example.com> b\n",
        "Tom &amp; Jerry &lt;b&gt; x\n",
        "a &copy; b &#8364; c &#x1F600; d\n",
        "a &NotEqualTilde; b\n",
        "a&nbsp;b c\n",
        "a \\* b \\_ c \\\\ d\n",
        "1\\. not a list, \\# not a heading\n",
        "a \\& b &amp;amp; c\n",
        "a &unknown; b & c\n",
        "a hard  \nbreak\n",
        "a hard\\\nbreak\n",
        "**a hard**  \nbreak\n",
        "a<br>b<br/>c\n",
        "a <b>bold</b> c\n",
        "a <!-- hidden --> b\n",
        "- item one\n- item two\n",
        "- item\n  goes on\n",
        "- item\nlazy line\n",
        "* a\n\n  second paragraph\n\n  - nested **x**\n",
        "1. one\n2. two\n   - deep\n     - deeper `x`\n",
        "10) ten\n11) eleven\n",
        "-\titem after a tab\n",
        "- a\n\n\tindented by a tab\n",
        "  indented\n   lines\n",
        "- [ ] open\n- [x] done\n",
        "> quoted\n> lines\n",
        "> quoted\nlazily\n",
        "> > twice **quoted**\n> > lines\n",
        "> [!NOTE]\n> told\n",
        "| a | b |\n| - | - |\n| one | **two** |\n",
        "| a | b |\n|---|---|\n| x \\| y | `p \\| q` z |\n",
        "a | b\n- | -\none | two &amp; three\n",
        "> | a | b |\n> | - | - |\n> | 1 | 2 |\n",
        "- | a | b |\n  | - | - |\n  | 1 | 2 |\n",
        "a footnote[^1] here\n\n[^1]: The *note*.\n",
        "![an *image*](x.png) after\n",
        "a [![badge](b.svg)](x) b\n",
        "```\nfenced\n  code\n```\n",
        "```\nfenced\n\ncode\n",
        "   ```\n   indented\n     fence\n   ```\n",
        "- item\n\n  ```\n  in an item\n\n    deep\n  ```\n",
        "> ```\n> quoted fence\n>\n> more\n> ```\n",
        "~~~text\ntilde\n~~~\n",
        "    indented code\n\n      more\n",
        "- a\n\n      indented code\n",
        "<div>\nsome <b>words</b> &amp; more\n</div>\n",
        "<!-- a comment\nof two lines -->\n",
        "<details><summary>More</summary>\n\ninside **it**\n\n</details>\n",
        "最终一致性 **强一致** `缓存`\n",
        "😀 a **😀** `😀` b\n",
        "a\u00a0b \u2003c\n",
        "ends without a break",
        "---\ntitle: x\n---\n\n# After **it**\n",
        "a *b\nc* d\n",
        "a [b\nc](x) d\n",
        "x\ty\tz\n",
        "\t# not a heading\n",
        "a ~~b~~ c\n",
        "trailing \\\n",
        "a **b &amp; c** d\n",
        "[a &amp; b](x) c\n",
        "| a &amp; b | c |\n| - | - |\n| 1 \\| 2 \\| 3 **4** 5 | 6 |\n",
        "a &#0; b\n",
        "*a*\n*b*\n`c`\n[d](x)\ne\n",
      })
  void everyCharacterStandsAtItsPlace(String markdown) {
    check(markdown);
    check(markdown.replace("\r\n", "\n").replace("\n", "\r\n"));
    check(markdown.replace("\r\n", "\n").replace("\n", "\r"));
    check("# Before\n\nsome words\n\n" + markdown);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCharacterOfTheSamplesStandsAtItsPlace(Path sample) throws IOException {
    String markdown = Files.readString(sample);
    check(markdown);
    check(markdown.replace("\n", "\r\n"));
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @Test
  void whatIsReadIsWhatAReaderSees() {
    String markdown = "Tom &amp; `Jerry` are [friends](x), \\*mostly\\*.\n";
    assertThat(texts(markdown)).containsExactly("Tom & Jerry are friends, *mostly*.");
  }

  @Test
  void aPipeInACellDoesNotShiftTheCharactersAfterIt() {
    String markdown = "| a | b |\n| - | - |\n| x \\| y **end** | last |\n";
    Text cell =
        Texts.of(read(markdown)).stream()
            .filter(text -> text.value().contains("end"))
            .findFirst()
            .orElseThrow();
    assertThat(cell.value()).isEqualTo("x | y end");
    assertThat(cell.offset(cell.value().indexOf("end"))).isEqualTo(markdown.indexOf("end"));
  }

  private static List<String> texts(String markdown) {
    return Texts.of(read(markdown)).stream()
        .map(Text::value)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static void check(String markdown) {
    for (Text text : Texts.of(read(markdown))) {
      int before = -1;
      for (int i = 0; i < text.value().length(); i++) {
        int offset = text.offset(i);
        char seen = text.value().charAt(i);
        assertThat(offset)
            .as("offset of character %d of '%s'", i, text.value())
            .isBetween(Math.max(0, before), markdown.length());
        // The last line of a fence may end with the file.
        char written = offset < markdown.length() ? markdown.charAt(offset) : '\n';
        boolean fits =
            seen == written
                || written == '&'
                || isSpace(seen) && (isSpace(written) || written == '<');
        assertThat(fits)
            .as(
                "character %d of '%s' at offset %d of '%s' is '%s'",
                i, text.value(), offset, markdown, written)
            .isTrue();
        before = offset;
      }
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\\';
  }

  private static Document read(String markdown) {
    return MarkdownReader.read(new SourceFile("a.md", markdown));
  }
}
