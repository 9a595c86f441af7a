package dev.designlint.document;

import dev.designlint.source.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of one file by the places at which they stand.
 *
 * @param sections all sections of the document of which the file is a part
 * @param own those of them that stand in this file, ordered by place
 */
public record Outline(List<Section> sections, List<Section> own) {
  /** The outline of one of the files of a document. */
  public static Outline of(List<Section> sections, String path) {
    List<Section> own = new ArrayList<>();
    int top = Integer.MAX_VALUE;
    for (Section section : sections) {
      if (section.span().path().equals(path)) {
        // A design block in a fence has sections of its own, which hang under none of the text's.
        boolean ofFence = section.parent() < 0 && section.level() > top;
        top = section.level() > 0 ? Math.min(top, section.level()) : top;
        if (!ofFence) {
          own.add(section);
        }
      }
    }
    own.sort((one, other) -> one.span().start().compareTo(other.span().start()));
    return new Outline(sections, List.copyOf(own));
  }

  /** The section in which a place lies, its heading being a part of it; null before the first. */
  public Section at(Position position) {
    Section found = null;
    for (Section section : own) {
      if (section.span().start().compareTo(position) <= 0) {
        found = section;
      }
    }
    return found;
  }

  /** Where the section that follows a section and its subsections starts, or null at the end. */
  public Position end(Section section) {
    for (int i = own.indexOf(section) + 1; i < own.size(); i++) {
      if (!isWithin(own.get(i), section)) {
        return own.get(i).span().start();
      }
    }
    return null;
  }

  private boolean isWithin(Section section, Section outer) {
    Section above = section;
    while (above.parent() >= 0) {
      above = sections.get(above.parent());
      if (above.index() == outer.index()) {
        return true;
      }
    }
    return false;
  }
}
