package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * One connection of a diagram.
 *
 * @param from id of the node where it starts
 * @param to id of the node where it ends
 * @param label its text, or an empty string
 * @param dotted drawn dotted or dashed: an asynchronous call, an answer or a weaker tie
 * @param both drawn with a head at both ends
 * @param order position in a sequence, 1-based; 0 where there is no order
 * @param span where it is written
 */
public record DiagramEdge(
    String from, String to, String label, boolean dotted, boolean both, int order, Span span) {}
