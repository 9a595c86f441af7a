package dev.designlint.document;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A drawing of the design.
 *
 * @param form how it is written
 * @param kind what it shows
 * @param nodes what is drawn, empty where the form cannot be read
 * @param edges what is connected
 * @param problem why the source could not be read to the end, or an empty string
 * @param voice who speaks
 * @param span the whole block
 */
public record Diagram(
    DiagramForm form,
    DiagramKind kind,
    List<DiagramNode> nodes,
    List<DiagramEdge> edges,
    String problem,
    Voice voice,
    Span span)
    implements Block {
  /** Whether rules may look at nodes and edges. */
  public boolean evaluable() {
    return problem.isEmpty() && !nodes.isEmpty();
  }
}
