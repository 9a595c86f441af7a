package dev.designlint.parse.yaml;

import static dev.designlint.parse.yaml.Designs.blocks;
import static dev.designlint.parse.yaml.Designs.texts;
import static dev.designlint.parse.yaml.Designs.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Block;
import dev.designlint.document.Comment;
import dev.designlint.document.Document;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.parse.*;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlPlacesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "problem: Pages are slow",
        "problem: 'Pages are slow'",
        "problem: \"Pages are slow\"",
        "problem: &anchor Pages are slow",
        "problem: !!str Pages are slow",
        "problem: |\n  Pages are slow\n",
        "problem: >-\n  Pages\n  are slow",
        "problem: Pages\n  are slow",
        "problem: \"Pages \\\n  are slow\"",
      })
  void everyCharacterOfATextHasItsPlace(String yaml) {
    Text text = ((Paragraph) blocks(yaml, "Problem").get(0)).text();
    assertThat(text.value()).isEqualTo("Pages are slow");
    int slow = text.offset(text.value().indexOf("slow"));
    assertThat(yaml.substring(slow, slow + 4)).isEqualTo("slow");
  }

  @Test
  void escapesKeepTheirPlace() {
    String yaml = "problem: \"a \\\"b\\\" \\u263a c\"";
    Text text = ((Paragraph) blocks(yaml, "Problem").get(0)).text();
    assertThat(text.value()).isEqualTo("a \"b\" ☺ c");
    assertThat(yaml.charAt(text.offset(8))).isEqualTo('c');
    String single = "problem: 'it''s here'";
    text = ((Paragraph) blocks(single, "Problem").get(0)).text();
    assertThat(single.charAt(text.offset(5))).isEqualTo('h');
  }

  @Test
  void charactersOutsideOfTheBasicPlaneDoNotShiftPlaces() {
    String yaml = "title: \"🚀🚀\"\nproblem: Pages are slow\n";
    Text text = ((Paragraph) blocks(yaml, "Problem").get(0)).text();
    assertThat(text.value()).isEqualTo("Pages are slow");
    assertThat(text.span().start()).isEqualTo(new Position(2, 10));
  }

  @Test
  void windowsLineEndingsDoNotShiftPlaces() {
    Text text =
        ((Paragraph) blocks("title: A\r\nproblem: >\r\n  x\r\n  y z\r\n", "Problem").get(0)).text();
    assertThat(text.value()).isEqualTo("x y z");
    assertThat(text.span(4, 5).start()).isEqualTo(new Position(4, 5));
  }

  @Test
  void longTextsAreParagraphsAndItems() {
    List<Block> blocks =
        blocks("problem: |\n  One\n  two.\n\n  Three:\n  - a\n  2. b\n", "Problem");
    assertThat(texts(blocks)).containsExactly("One two.", "Three:", "a", "b");
    assertThat(blocks.get(3))
        .isInstanceOfSatisfying(ListItem.class, i -> assertThat(i.number()).isEqualTo(2));
  }

  @Test
  void placeholdersAreNoWordsOfTheAuthor() {
    assertThat(blocks("cost: TBD", "Cost"))
        .extracting(Block::voice)
        .containsExactly(Voice.TEMPLATE);
  }

  @Test
  void anchorsAndMergeKeysAreFollowed() {
    String yaml =
        "x-base: &base {replicas: 3, kind: service}\n"
            + "components:\n"
            + "- {<<: *base, name: A, kind: cache}\n";
    Table table = (Table) blocks(yaml, "Components").get(0);
    assertThat(values(table.rows().get(0))).containsExactly("A", "cache", "3");
  }

  @Test
  void commentsStayInTheirSection() {
    List<Block> blocks = blocks("problem: 'a # b' # c\n# d\ncost: low\n", "Problem");
    assertThat(
            blocks.stream()
                .filter(Comment.class::isInstance)
                .map(b -> ((Comment) b).text().value()))
        .containsExactly(" c", " d");
  }

  @Test
  void anEmbeddedDesignKeepsThePlacesOfItsFile() {
    String text = "# Shop\n\n```yaml design\nproblem: slow pages\n```\n";
    int from = text.indexOf("problem");
    SourceFile file = new SourceFile("a.md", text);
    Document document = YamlReader.read(file, from, text.lastIndexOf("```"));
    assertThat(document.sections()).hasSize(1);
    assertThat(document.sections().get(0).index()).isZero();
    assertThat(document.sections().get(0).span().start()).isEqualTo(new Position(4, 1));
    assertThat(document.sections().get(0).blocks().get(0).span().start())
        .isEqualTo(new Position(4, 10));
  }

  @Test
  void frontMatterIsReadBehindItsDesignKey() {
    String text = "---\nauthor: 🚀\ndesign:\n  problem: slow\nlayout: post\n---\n# Shop\n";
    SourceFile file = new SourceFile("a.md", text);
    Document document = YamlReader.read(file, 4, text.lastIndexOf("---"));
    assertThat(document.sections()).extracting(s -> s.heading().value()).containsExactly("Problem");
    assertThat(document.sections().get(0).blocks().get(0).span().start())
        .isEqualTo(new Position(4, 12));
  }
}
