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
    String problem,
    int wordsAround,
    Span span,
    List<Evidence> evidence)
    implements Fact {}
