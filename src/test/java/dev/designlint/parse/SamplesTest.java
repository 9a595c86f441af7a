package dev.designlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.Document;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.parse.yaml.YamlReader;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  @Test
  void thePublishedSchemasAreThoseInUse() {
    Path used = Path.of("src/main/resources/dev/designlint/schema");
    for (String name :
        List.of("design.schema.json", "configuration.schema.json", "report.schema.json")) {
      assertThat(SAMPLES.resolve(name)).hasSameTextualContentAs(used.resolve(name));
    }
  }

  @Test
  void everyStatementOfTheYamlSampleStandsInTheMarkdownSample() throws IOException {
    String markdown = words(Files.readString(SAMPLES.resolve("url-shortener.md")));
    assertThat(texts(sample())).allSatisfy(text -> assertThat(markdown).contains(words(text)));
  }

  @Test
  void theSampleIsLaidOutUnderTheHeadingsOfTheMarkdownSample() throws IOException {
    List<String> headings =
        Files.readString(SAMPLES.resolve("url-shortener.md"))
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceAll("^#+ ", ""))
            .toList();
    List<Section> sections = sample().sections();
    assertThat(sections.subList(1, sections.size()))
        .extracting(section -> section.heading().value())
        .isEqualTo(headings);
  }

  @Test
  void theSampleDrawsItsComponentsAndItsRequestFlow() throws IOException {
    List<Diagram> diagrams = new ArrayList<>();
    for (Section section : sample().sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram) {
          diagrams.add(diagram);
        }
      }
    }
    assertThat(diagrams).hasSize(2).allMatch(Diagram::evaluable);
    assertThat(diagrams.get(0).nodes()).hasSize(7);
    assertThat(diagrams.get(1).edges())
        .extracting(edge -> edge.order())
        .containsExactly(1, 2, 3, 4, 5);
  }

  private static Document sample() throws IOException {
    String text = Files.readString(SAMPLES.resolve("url-shortener.yaml"));
    return YamlReader.read(new SourceFile("samples/url-shortener.yaml", text));
  }

  private static List<String> texts(Document document) {
    List<Text> texts = new ArrayList<>();
    for (Section section : document.sections()) {
      texts.add(section.heading());
      for (Block block : section.blocks()) {
        if (block instanceof ListItem item) {
          texts.add(item.text());
        } else if (block instanceof Paragraph paragraph) {
          texts.add(paragraph.text());
        } else if (block instanceof Table table) {
          texts.addAll(table.header());
          table.rows().forEach(texts::addAll);
        }
      }
    }
    return texts.stream().map(Text::value).toList();
  }

  private static String words(String text) {
    return text.replace("`", "").replaceAll("\\s+", " ").strip();
  }
}
