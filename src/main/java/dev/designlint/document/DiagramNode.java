package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * One box of a diagram.
 *
 * @param id the name by which edges refer to it
 * @param label what a reader sees in the box, line breaks as spaces
 * @param shape what the box is drawn as
 * @param group the labels of the enclosing groups joined by " / ", or an empty string
 * @param attributes fields of an entity or class, or what is written below the name of a box in a
 *     drawing of characters, one per line; otherwise empty
 * @param span its first appearance
 */
public record DiagramNode(
    String id, String label, NodeShape shape, String group, String attributes, Span span) {}
