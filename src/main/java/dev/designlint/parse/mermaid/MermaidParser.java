package dev.designlint.parse.mermaid;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.Span;

/** Reads Mermaid diagrams, such as {@code graph LR; A[Client] --> B[(Orders)]}. */
public final class MermaidParser {
  private MermaidParser() {}

  /**
   * Reads the contents of one block.
   *
   * @param source the contents of the block without its fences
   * @param voice who speaks in the block
   * @param block the place of the whole block
   * @return the diagram; with a problem, and with what was read, where the text cannot be read
   */
  public static Diagram parse(Text source, Voice voice, Span block) {
    String text = Preamble.blank(source.value());
    Cursor cursor = new Cursor(text, 0);
    DiagramBuilder diagram = new DiagramBuilder(source);
    cursor.skipSpace();
    int start = cursor.at;
    while (Cursor.isWordCharacter(cursor.peek()) || cursor.peek() == '-') {
      cursor.at++;
    }
    String word = text.substring(start, cursor.at);
    DiagramKind kind = read(word, cursor, diagram);
    if (kind == null) {
      kind = DiagramKind.OTHER;
      if (text.isBlank()) {
        diagram.problem(0, "the diagram is empty");
      } else {
        diagram.expected(start, "a kind of diagram such as flowchart");
      }
    }
    return diagram.build(kind, voice, block);
  }

  /** Reads the diagram behind the word that names its kind; null if the word names none. */
  private static DiagramKind read(String word, Cursor cursor, DiagramBuilder diagram) {
    switch (word) {
      case "graph", "flowchart", "flowchart-elk", "flowchart-v2" -> {
        new FlowchartParser(cursor, diagram).read();
        return DiagramKind.ARCHITECTURE;
      }
      case "sequenceDiagram" -> {
        new SequenceParser(cursor, diagram).read();
        return DiagramKind.SEQUENCE;
      }
      case "erDiagram" -> {
        new EntityParser(cursor, diagram).read();
        return DiagramKind.SCHEMA;
      }
      case "classDiagram", "classDiagram-v2" -> {
        new ClassParser(cursor, diagram).read();
        return DiagramKind.SCHEMA;
      }
      case "stateDiagram", "stateDiagram-v2" -> {
        new StateParser(cursor, diagram).read();
        return DiagramKind.STATE;
      }
      case "C4Context", "C4Container", "C4Component", "C4Deployment" -> {
        new ContextParser(cursor, diagram, false).read();
        return DiagramKind.ARCHITECTURE;
      }
      case "C4Dynamic" -> {
        new ContextParser(cursor, diagram, true).read();
        return DiagramKind.SEQUENCE;
      }
      default -> {
        return isOtherKind(word) ? DiagramKind.OTHER : null;
      }
    }
  }

  private static boolean isOtherKind(String word) {
    String name = word.endsWith("-beta") ? word.substring(0, word.length() - 5) : word;
    return switch (name) {
      case "pie",
          "gantt",
          "gitGraph",
          "mindmap",
          "timeline",
          "block",
          "journey",
          "info",
          "packet",
          "quadrantChart",
          "requirement",
          "requirementDiagram",
          "sankey",
          "xychart",
          "kanban",
          "architecture",
          "zenuml",
          "radar",
          "treemap",
          "treeView",
          "venn",
          "wardley",
          "ishikawa",
          "eventmodeling",
          "error",
          "sequence",
          "fishbone" ->
          true;
      default -> false;
    };
  }
}
