package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Comment;
import dev.designlint.document.Document;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.document.Voice;
import dev.designlint.language.StatementKind;
import java.util.List;

/**
 * How much the author wrote in each section.
 *
 * @param own words directly in the section
 * @param total words in the section and those below it
 */
record SectionWords(int[] own, int[] total) {
  private static final int WORDS_OF_A_FIGURE = 15;

  static SectionWords of(Document document, List<Marked> marked) {
    int[] own = new int[document.sections().size()];
    for (Marked mark : marked) {
      boolean counts =
          mark.statement().voice() == Voice.AUTHOR
              && mark.statement().kind() != StatementKind.HEADING;
      if (counts) {
        own[mark.statement().section().index()] += mark.statement().words().count();
      }
    }
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        boolean figure =
            !(block instanceof Paragraph
                || block instanceof ListItem
                || block instanceof Table
                || block instanceof Comment);
        if (figure && (block.voice() == Voice.AUTHOR || block instanceof Code)) {
          own[section.index()] += WORDS_OF_A_FIGURE;
        }
      }
    }
    int[] total = own.clone();
    for (int i = total.length - 1; i >= 0; i--) {
      int parent = document.sections().get(i).parent();
      if (parent >= 0) {
        total[parent] += total[i];
      }
    }
    return new SectionWords(own, total);
  }
}
