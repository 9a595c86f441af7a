package dev.designlint.parse.mermaid;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.SourceFile;
import java.util.List;

/** Parses diagrams and shows them in a form that is easy to compare. */
final class Parsed {
  private Parsed() {}

  static Diagram diagram(String text) {
    SourceFile file = new SourceFile("design.md", text);
    Text source = Text.contiguous(file, 0, text.length());
    return MermaidParser.parse(source, Voice.AUTHOR, source.span());
  }

  /** Each node as {@code id [label] SHAPE in group}, without what is not set. */
  static List<String> nodes(Diagram diagram) {
    return diagram.nodes().stream().map(Parsed::shown).toList();
  }

  private static String shown(DiagramNode node) {
    String label = node.label().equals(node.id()) ? "" : " [" + node.label() + "]";
    String group = node.group().isEmpty() ? "" : " in " + node.group();
    return node.id() + label + " " + node.shape() + group;
  }

  /** Each edge as {@code from -> to: label (dotted, both)}, without what is not set. */
  static List<String> edges(Diagram diagram) {
    return diagram.edges().stream().map(Parsed::shown).toList();
  }

  private static String shown(DiagramEdge edge) {
    String label = edge.label().isEmpty() ? "" : ": " + edge.label();
    String dotted = edge.dotted() ? " (dotted)" : "";
    String both = edge.both() ? " (both)" : "";
    String order = edge.order() == 0 ? "" : edge.order() + ". ";
    return order + edge.from() + " -> " + edge.to() + label + dotted + both;
  }
}
