package dev.designlint.draw;

import java.util.List;

/**
 * A generated diagram: the graph and its Mermaid text.
 *
 * @param type what it shows
 * @param nodes the boxes
 * @param edges the lines between them
 * @param mermaid the source text, with a line break at its end
 */
public record Drawing(DrawingType type, List<Node> nodes, List<Edge> edges, String mermaid) {
  /**
   * A box.
   *
   * @param id the name by which edges refer to it
   * @param label its text, without markup and in one line
   * @param attributes fields of an entity, one per line; otherwise empty
   */
  public record Node(String id, String label, String attributes) {}

  /**
   * A line.
   *
   * @param from id of the box where it starts
   * @param to id of the box where it ends
   * @param label its text, without markup, or an empty string
   */
  public record Edge(String from, String to, String label) {}
}
