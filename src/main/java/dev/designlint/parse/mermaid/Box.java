package dev.designlint.parse.mermaid;

import dev.designlint.document.DiagramNode;
import dev.designlint.document.NodeShape;
import dev.designlint.source.Span;

/** One box of a diagram while it is being read: later lines may still change it. */
final class Box {
  private final String id;
  private final Span span;
  private final StringBuilder attributes = new StringBuilder();
  private String label;
  private NodeShape shape;
  private String group;
  private boolean defined;

  Box(String id, NodeShape shape, Span span) {
    this.id = id;
    this.span = span;
    this.shape = shape;
    this.label = LabelText.clean(id);
  }

  String id() {
    return id;
  }

  /** Gives the box a text or a shape of its own. */
  void define(String newLabel, NodeShape newShape) {
    if (!newLabel.isEmpty()) {
      label = newLabel;
    }
    shape = newShape;
    defined = true;
  }

  /** Whether the box has a text or a shape of its own. */
  boolean isDefined() {
    return defined;
  }

  NodeShape shape() {
    return shape;
  }

  /** Puts the box into a group unless it stands in one already. */
  void placeIn(String newGroup) {
    if (group == null) {
      group = newGroup;
    }
  }

  /** Turns the box into the frame for which it stands. */
  void becomeFrame(Frame frame) {
    label = frame.label().isEmpty() ? label : frame.label();
    shape = NodeShape.GROUP;
    group = frame.outer();
  }

  void addAttribute(String attribute) {
    if (attribute.isEmpty()) {
      return;
    }
    if (attributes.length() > 0) {
      attributes.append('\n');
    }
    attributes.append(attribute);
  }

  DiagramNode node() {
    String place = group == null ? "" : group;
    return new DiagramNode(id, label, shape, place, attributes.toString(), span);
  }
}
