package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.Document;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import java.util.List;

/** Reads designs written in YAML and shows what stands in them. */
final class Designs {
  private Designs() {}

  static Document read(String yaml) {
    return YamlReader.read(new SourceFile("docs/design.yaml", yaml));
  }

  static List<Block> blocks(String yaml, String heading) {
    return read(yaml).sections().stream()
        .filter(section -> section.heading().value().equals(heading))
        .findFirst()
        .orElseThrow()
        .blocks();
  }

  static List<String> texts(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block instanceof ListItem || block instanceof Paragraph)
        .map(b -> b instanceof ListItem item ? item.text() : ((Paragraph) b).text())
        .map(Text::value)
        .toList();
  }

  static List<String> values(List<Text> texts) {
    return texts.stream().map(Text::value).toList();
  }
}
