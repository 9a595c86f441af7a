package dev.designlint.parse;

import dev.designlint.document.Block;
import dev.designlint.document.Section;
import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers blocks into sections while a document is read from top to bottom. */
final class SectionBuilder {
  private static final int DEEPEST = 7;

  private final List<Section> sections = new ArrayList<>();
  private final List<int[]> designBlocks = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private int headingLevel;
  private String title = "";

  SectionBuilder(SourceFile source) {
    Text nothing = Text.contiguous(source, 0, 0);
    sections.add(new Section(0, -1, 0, nothing, blocks, source.span(0, 0)));
  }

  /** Starts a section below a real heading of that level. */
  void heading(int level, Text heading, Span span) {
    headingLevel = level;
    if (title.isBlank() && (level == 1 || sections.size() == 1)) {
      title = heading.value().strip();
    }
    start(level, heading, span);
  }

  /** Starts a section below a line that is a heading in all but markup. */
  void labelHeading(Text heading, Span span) {
    start(Math.min(DEEPEST, headingLevel + 1), heading, span);
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Remembers the contents of a fenced design block. */
  void addDesignBlock(int start, int end) {
    designBlocks.add(new int[] {start, end});
  }

  List<Section> sections() {
    return sections;
  }

  List<int[]> designBlocks() {
    return designBlocks;
  }

  /** The text of the first heading of level 1, or of a heading that opens the document. */
  String title() {
    return title;
  }

  private void start(int level, Text heading, Span span) {
    int parent = -1;
    for (int i = sections.size() - 1; i >= 0 && parent < 0; i--) {
      if (sections.get(i).level() < level && sections.get(i).level() > 0) {
        parent = i;
      }
    }
    blocks = new ArrayList<>();
    sections.add(new Section(sections.size(), parent, level, heading, blocks, span));
  }
}
