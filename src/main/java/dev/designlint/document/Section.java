package dev.designlint.document;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A heading with what stands below it up to the next heading.
 *
 * @param index position in the document's list of sections
 * @param parent index of the enclosing section, or -1
 * @param level 1 to 6; 0 for what stands before the first heading; bold lines count one below their
 *     section
 * @param heading the heading's readable text, empty for level 0
 * @param blocks what stands directly in the section
 * @param span the heading, or the start of the file for level 0
 */
public record Section(
    int index, int parent, int level, Text heading, List<Block> blocks, Span span) {
  /** The same section in a list of sections before which others were put. */
  public Section moved(int by) {
    return new Section(index + by, parent < 0 ? -1 : parent + by, level, heading, blocks, span);
  }

  /** The same section without what stands in it. */
  public Section empty() {
    return new Section(index, parent, level, heading, List.of(), span);
  }
}
