package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes diagrams and sentences of connections and of the steps of a flow. */
final class DesignDiagrams {
  private DesignDiagrams() {}

  /** An architecture diagram of all components and connections, and each connection in words. */
  static List<Block> connections(YamlValue value, YamlValue components) {
    List<Arrow> arrows = new ArrayList<>();
    value.items().forEach(item -> add(arrows, Arrow.of(item)));
    value.entries().forEach(entry -> add(arrows, Arrow.of(entry)));
    Map<String, DiagramNode> nodes = new LinkedHashMap<>();
    for (NamedValue component : NamedValue.all(components, "name")) {
      NodeShape shape = shape(component.get("kind", "").string());
      put(nodes, component.name().text(), shape);
    }
    List<Block> blocks = new ArrayList<>();
    if (!arrows.isEmpty()) {
      blocks.add(diagram(DiagramKind.ARCHITECTURE, nodes, arrows, value.span()));
    }
    arrows.forEach(arrow -> blocks.add(DesignProse.item(arrow.sentence(), 1, 0)));
    return blocks;
  }

  /** The steps of a flow as numbered items, and as a sequence diagram where they are arrows. */
  static List<Block> steps(YamlValue value) {
    if (value.isText()) {
      return DesignProse.statements(value);
    }
    List<Arrow> arrows = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (YamlValue item : value.items()) {
      Arrow arrow = Arrow.of(item);
      add(arrows, arrow);
      Text text = arrow == null || item.isText() ? DesignProse.inline(item) : arrow.sentence();
      blocks.add(DesignProse.item(text, 1, blocks.size() + 1));
    }
    if (!arrows.isEmpty()) {
      blocks.add(diagram(DiagramKind.SEQUENCE, new LinkedHashMap<>(), arrows, value.span()));
    }
    return blocks;
  }

  private static Diagram diagram(
      DiagramKind kind, Map<String, DiagramNode> nodes, List<Arrow> arrows, Span span) {
    List<DiagramEdge> edges = new ArrayList<>();
    for (Arrow arrow : arrows) {
      put(nodes, arrow.from(), NodeShape.BOX);
      put(nodes, arrow.to(), NodeShape.BOX);
      String label = arrow.label().isBlank() ? arrow.protocol().value() : arrow.label().value();
      edges.add(
          new DiagramEdge(
              arrow.from().value(),
              arrow.to().value(),
              label.replace('\n', ' ').strip(),
              arrow.isAsynchronous(),
              arrow.both(),
              kind == DiagramKind.SEQUENCE ? edges.size() + 1 : 0,
              arrow.span()));
    }
    List<DiagramNode> drawn = List.copyOf(nodes.values());
    return new Diagram(DiagramForm.DECLARED, kind, drawn, edges, "", Voice.AUTHOR, span);
  }

  private static void add(List<Arrow> arrows, Arrow arrow) {
    if (arrow != null) {
      arrows.add(arrow);
    }
  }

  private static void put(Map<String, DiagramNode> nodes, Text name, NodeShape shape) {
    String id = name.value();
    nodes.putIfAbsent(id, new DiagramNode(id, id, shape, "", "", name.span()));
  }

  private static NodeShape shape(String kind) {
    return switch (kind) {
      case "store", "database", "cache" -> NodeShape.DATABASE;
      case "queue" -> NodeShape.QUEUE;
      case "client" -> NodeShape.ACTOR;
      default -> NodeShape.BOX;
    };
  }
}
