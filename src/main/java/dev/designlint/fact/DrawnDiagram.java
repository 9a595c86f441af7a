package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A diagram of the document.
 *
 * @param form {@code mermaid}, {@code plantuml}, {@code ascii}, {@code image} or {@code declared}
 * @param kind {@code architecture}, {@code sequence}, {@code schema}, {@code state} or {@code
 *     other}
 * @param evaluable whether its parts can be read
 * @param nodes number of boxes
 * @param edges number of lines between them
 * @param unlabelled number of those lines without a text
 * @param ofComponents whether it shows the parts of a system, not the steps of a process
 * @param first whether it is the first such diagram
 * @param problem why it could not be read, or an empty string
 * @param wordsAround number of words of running text in its section
 * @param span where it stands
 * @param evidence the same place in words
 */
public record DrawnDiagram(
    String form,
    String kind,
    boolean evaluable,
    int nodes,
    int edges,
    int unlabelled,
    boolean ofComponents,
    boolean first,
    String problem,
    int wordsAround,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  /** So few lines explain themselves. */
  private static final int FEW_EDGES = 4;

  /** Whether it shows components and more than half of its lines say nothing. */
  public boolean isMostlyUnlabelled() {
    return ofComponents && edges >= FEW_EDGES && unlabelled * 2 > edges;
  }
}
