package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A tie between two components.
 *
 * @param from name of the component that calls or sends
 * @param to name of the component that is called or receives
 * @param label what passes, or an empty string
 * @param order position in a flow, 1-based; 0 outside of one
 * @param span where it is written
 * @param evidence the same place in words
 */
public record Connection(
    String from, String to, String label, int order, Span span, List<Evidence> evidence)
    implements Fact {}
