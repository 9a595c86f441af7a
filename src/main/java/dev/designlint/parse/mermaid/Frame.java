package dev.designlint.parse.mermaid;

import java.util.List;

/**
 * A frame around boxes, such as a subgraph.
 *
 * @param id the name by which edges refer to it, or an empty string
 * @param label its title
 * @param outer the labels of the enclosing frames joined by " / "
 * @param offset where it starts
 * @param members the boxes named directly inside of it
 */
record Frame(String id, String label, String outer, int offset, List<Box> members) {
  private static final int LONGEST_PATH = 500;

  /** The labels of this frame and of those around it. */
  String path() {
    if (label.isEmpty() || outer.length() > LONGEST_PATH) {
      return outer;
    }
    return outer.isEmpty() ? label : outer + " / " + label;
  }
}
