package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.Image;
import dev.designlint.document.Section;
import dev.designlint.fact.Connection;
import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the diagrams of a document into facts. */
final class DiagramReader {
  private DiagramReader() {}

  static List<DrawnDiagram> diagrams(Document document, SectionWords words) {
    List<DrawnDiagram> result = new ArrayList<>();
    boolean first = true;
    for (Section section : document.sections()) {
      int around = words.own()[section.index()];
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram) {
          boolean ofComponents = ComponentCharts.isOne(diagram);
          result.add(drawn(diagram, ofComponents, ofComponents && first, around));
          first &= !ofComponents;
        } else if (block instanceof Image image && Images.isDrawing(image)) {
          result.add(image(image, around));
        }
      }
    }
    return result;
  }

  private static DrawnDiagram drawn(
      Diagram diagram, boolean ofComponents, boolean first, int around) {
    String form = diagram.form().name().toLowerCase(Locale.ROOT);
    int unlabelled = 0;
    for (DiagramEdge edge : diagram.edges()) {
      // What stands beside a line of characters cannot be told from other text.
      boolean known = diagram.form() != DiagramForm.ASCII;
      unlabelled += known && edge.label().isBlank() ? 1 : 0;
    }
    return new DrawnDiagram(
        form,
        diagram.kind().name().toLowerCase(Locale.ROOT),
        diagram.evaluable(),
        diagram.nodes().size(),
        diagram.edges().size(),
        unlabelled,
        ofComponents,
        first,
        diagram.problem(),
        around,
        diagram.span(),
        List.of(new Evidence(diagram.span(), form + " diagram", "the diagram")));
  }

  private static DrawnDiagram image(Image image, int around) {
    return new DrawnDiagram(
        "image",
        "other",
        false,
        0,
        0,
        0,
        false,
        false,
        "",
        around,
        image.span(),
        List.of(new Evidence(image.span(), Images.name(image), "the image")));
  }

  /** Whether a readable diagram shows the components and nothing is hidden in one that is not. */
  static boolean isFullyDrawn(Document document) {
    boolean drawn = false;
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Image image && Images.isDrawing(image)
            || block instanceof Diagram unread && !isWhole(unread)) {
          return false;
        }
        drawn |= block instanceof Diagram diagram && diagram.kind() == DiagramKind.ARCHITECTURE;
      }
    }
    return drawn;
  }

  /** A drawing of characters may show more than was read of it. */
  private static boolean isWhole(Diagram diagram) {
    return diagram.evaluable() && diagram.form() != DiagramForm.ASCII;
  }

  /** The edges of all readable diagrams of components. */
  static List<Connection> connections(Document document) {
    List<Connection> result = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram && isOfComponents(diagram)) {
          Map<String, String> labels = new HashMap<>();
          for (DiagramNode node : diagram.nodes()) {
            labels.put(node.id(), node.label());
          }
          for (DiagramEdge edge : diagram.edges()) {
            String from = labels.getOrDefault(edge.from(), edge.from());
            String to = labels.getOrDefault(edge.to(), edge.to());
            String text = from + " → " + to + (edge.label().isEmpty() ? "" : ": " + edge.label());
            result.add(
                new Connection(
                    from,
                    to,
                    edge.label(),
                    edge.order(),
                    edge.span(),
                    List.of(new Evidence(edge.span(), text, "drawn"))));
          }
        }
      }
    }
    return result;
  }

  static boolean isOfComponents(Diagram diagram) {
    return diagram.evaluable() && diagram.kind() == DiagramKind.SEQUENCE
        || ComponentCharts.showsParts(diagram);
  }
}
