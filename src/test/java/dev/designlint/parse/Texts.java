package dev.designlint.parse;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Comment;
import dev.designlint.document.Document;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Image;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Gathers every text of a document that has a place in the file. */
final class Texts {
  private Texts() {}

  static List<Text> of(Document document) {
    List<Text> texts = new ArrayList<>();
    for (Section section : document.sections()) {
      texts.add(section.heading());
      for (Block block : section.blocks()) {
        add(texts, block);
      }
    }
    texts.removeIf(text -> text.offsets() != null && text.offsets().length == 0);
    return texts;
  }

  private static void add(List<Text> texts, Block block) {
    if (block instanceof Paragraph paragraph) {
      texts.add(paragraph.text());
    } else if (block instanceof ListItem item) {
      texts.add(item.text());
    } else if (block instanceof Table table) {
      texts.addAll(table.header());
      table.rows().forEach(texts::addAll);
    } else if (block instanceof Code code) {
      texts.add(code.text());
    } else if (block instanceof Comment comment) {
      texts.add(comment.text());
    } else if (block instanceof Image image) {
      texts.add(image.alternative());
    } else if (block instanceof EndpointList endpoints) {
      texts.add(endpoints.text());
    }
  }
}
