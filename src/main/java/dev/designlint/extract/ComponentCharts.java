package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Section;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.OrphanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells charts of components from charts of a process, and finds boxes without a line in them. */
final class ComponentCharts {
  /** With fewer lines a chart is a sketch of boxes, not of their ties. */
  private static final int FEW_EDGES = 4;

  /** More words than this are a remark, not a name. */
  private static final int LONGEST_NAME = 5;

  private ComponentCharts() {}

  /**
   * Whether a readable diagram shows the parts of a system: at least a third of its boxes are drawn
   * or named as parts, and hardly one is a decision.
   */
  static boolean isOne(Diagram diagram) {
    if (!diagram.evaluable() || diagram.kind() != DiagramKind.ARCHITECTURE) {
      return false;
    }
    int parts = 0;
    int decisions = 0;
    for (DiagramNode node : diagram.nodes()) {
      NodeShape shape = node.shape();
      boolean drawnAsPart =
          shape == NodeShape.DATABASE || shape == NodeShape.QUEUE || shape == NodeShape.ACTOR;
      boolean namedAsPart =
          words(node.label()) <= LONGEST_NAME
              && ComponentNames.kind(node.label(), "") != ComponentKind.OTHER;
      parts += drawnAsPart || namedAsPart ? 1 : 0;
      decisions += shape == NodeShape.DECISION || shape == NodeShape.STATE ? 1 : 0;
    }
    int nodes = diagram.nodes().size();
    return parts >= 2 && parts * 3 >= nodes && decisions * 8 <= nodes;
  }

  /**
   * Whether the boxes of a readable diagram are taken for parts. One drawn with characters has to
   * look like it, since anything can be framed so; any other only must not show a process.
   */
  static boolean showsParts(Diagram diagram) {
    if (!diagram.evaluable() || diagram.kind() != DiagramKind.ARCHITECTURE) {
      return false;
    }
    return diagram.form() == DiagramForm.ASCII ? isOne(diagram) : !isProcess(diagram);
  }

  /** Whether a diagram shows the steps of a process: where it starts, decides and ends. */
  private static boolean isProcess(Diagram diagram) {
    int decisions = 0;
    boolean ends = false;
    for (DiagramNode node : diagram.nodes()) {
      NodeShape shape = node.shape();
      decisions += shape == NodeShape.DECISION || shape == NodeShape.STATE ? 1 : 0;
      switch (node.label().strip().toLowerCase(Locale.ROOT)) {
        case "start", "begin", "end", "stop", "finish", "done" -> ends = true;
        default -> {}
      }
    }
    return ends || decisions * 8 > diagram.nodes().size();
  }

  /** The boxes to which no line leads in charts of components; few in number, or they are meant. */
  static List<OrphanNode> orphans(Document document) {
    List<OrphanNode> result = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram
            && diagram.edges().size() >= FEW_EDGES
            && diagram.form() != DiagramForm.ASCII
            && isOne(diagram)) {
          List<OrphanNode> orphans = orphans(diagram);
          if (orphans.size() <= Math.max(1, diagram.nodes().size() / 6)) {
            result.addAll(orphans);
          }
        }
      }
    }
    return result;
  }

  private static List<OrphanNode> orphans(Diagram diagram) {
    Set<String> connected = new HashSet<>();
    for (DiagramEdge edge : diagram.edges()) {
      connected.add(edge.from());
      connected.add(edge.to());
    }
    Set<String> groups = new HashSet<>();
    for (DiagramNode node : diagram.nodes()) {
      if (node.shape() == NodeShape.GROUP && connected.contains(node.id())) {
        groups.add(node.label());
      }
    }
    List<OrphanNode> result = new ArrayList<>();
    for (DiagramNode node : diagram.nodes()) {
      if (!connected.contains(node.id()) && isPart(node) && !isIn(node.group(), groups)) {
        result.add(
            new OrphanNode(
                node.label(),
                node.span(),
                List.of(new Evidence(node.span(), node.label(), "drawn without a line"))));
      }
    }
    return result;
  }

  /** People, remarks, keys to the colours and what is to come stand alone rightly. */
  private static boolean isPart(DiagramNode node) {
    String lower = (node.group() + " " + node.label()).toLowerCase(Locale.ROOT);
    return node.shape() != NodeShape.GROUP
        && node.shape() != NodeShape.ACTOR
        && node.shape() != NodeShape.DECISION
        && words(node.label()) <= LONGEST_NAME
        && !lower.contains("legend")
        && !lower.contains("future")
        && !lower.contains("note")
        && !node.label().isBlank();
  }

  private static boolean isIn(String path, Set<String> groups) {
    for (String group : groups) {
      if (path.equals(group)
          || path.startsWith(group + " / ")
          || path.endsWith(" / " + group)
          || path.contains(" / " + group + " / ")) {
        return true;
      }
    }
    return false;
  }

  private static int words(String label) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < label.length(); i++) {
      boolean space = Character.isWhitespace(label.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }
}
