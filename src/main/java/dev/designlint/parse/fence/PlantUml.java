package dev.designlint.parse.fence;

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

/** Reads the plain part of PlantUML: declared elements and arrows between them. */
public final class PlantUml {
  private final Text source;
  private final String text;
  private final Map<String, DiagramNode> nodes = new LinkedHashMap<>();
  private final List<PlantUmlArrow> arrows = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private boolean component;
  private boolean participant;

  private PlantUml(Text source) {
    this.source = source;
    this.text = source.value();
  }

  /**
   * Reads the contents of one block.
   *
   * @param source the contents, with or without {@code @startuml}
   * @param voice who speaks in the block
   * @param block the place of the whole block
   */
  public static Diagram parse(Text source, Voice voice, Span block) {
    PlantUml reader = new PlantUml(source);
    int at = 0;
    while (at < reader.text.length()) {
      int end = reader.text.indexOf('\n', at);
      end = end < 0 ? reader.text.length() : end;
      reader.readLine(at, end);
      at = end + 1;
    }
    boolean sequence = reader.participant || !reader.component && !reader.arrows.isEmpty();
    DiagramKind kind = sequence ? DiagramKind.SEQUENCE : DiagramKind.ARCHITECTURE;
    return new Diagram(
        DiagramForm.PLANTUML,
        kind,
        List.copyOf(reader.nodes.values()),
        reader.edges(sequence),
        "",
        voice,
        block);
  }

  private void readLine(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String line = text.substring(start, to).strip();
    if (line.isEmpty() || line.startsWith("'") || line.startsWith("@") || line.startsWith("!")) {
      return;
    }
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    NodeShape shape = shapeOf(word);
    if (shape != null && space > 0) {
      participant |= word.equals("participant");
      component |= isComponent(word);
      declare(line.substring(space + 1).strip(), shape, start, start + line.length());
    } else if (!isInstruction(word)) {
      readArrow(line, start);
    }
  }

  private static NodeShape shapeOf(String word) {
    return switch (word) {
      case "component",
          "participant",
          "node",
          "cloud",
          "rectangle",
          "interface",
          "control",
          "boundary",
          "agent",
          "storage",
          "folder",
          "artifact",
          "card" ->
          NodeShape.BOX;
      case "database", "collections" -> NodeShape.DATABASE;
      case "queue" -> NodeShape.QUEUE;
      case "actor", "person" -> NodeShape.ACTOR;
      default -> null;
    };
  }

  /** Whether a word declares what does not take part in sequences. */
  private static boolean isComponent(String word) {
    return switch (word) {
      case "component",
          "node",
          "cloud",
          "rectangle",
          "interface",
          "agent",
          "storage",
          "folder",
          "artifact",
          "card" ->
          true;
      default -> false;
    };
  }

  private static boolean isInstruction(String word) {
    return switch (word) {
      case "note",
          "title",
          "skinparam",
          "hide",
          "show",
          "legend",
          "caption",
          "header",
          "footer",
          "alt",
          "else",
          "loop",
          "opt",
          "par",
          "group",
          "end",
          "activate",
          "deactivate",
          "return",
          "autonumber",
          "left",
          "right",
          "scale",
          "==",
          "..." ->
          true;
      default -> false;
    };
  }

  /** Reads {@code "Label" as x}, {@code x as "Label"}, {@code [Label] as x} or {@code x}. */
  private void declare(String declaration, NodeShape shape, int from, int to) {
    String rest = declaration;
    int brace = rest.indexOf('{');
    rest = brace < 0 ? rest : rest.substring(0, brace).strip();
    int stereotype = rest.indexOf("<<");
    rest = stereotype < 0 ? rest : rest.substring(0, stereotype).strip();
    int colour = rest.lastIndexOf(" #");
    rest = colour < 0 ? rest : rest.substring(0, colour).strip();
    int alias = rest.indexOf(" as ");
    String first = alias < 0 ? rest : rest.substring(0, alias).strip();
    String second = alias < 0 ? first : rest.substring(alias + 4).strip();
    boolean labelLast = alias >= 0 && second.startsWith("\"");
    String id = labelLast ? plain(first) : plain(second);
    String label = labelLast ? plain(second) : plain(first);
    if (!id.isEmpty()) {
      Span span = source.span(from, to);
      nodes.put(id, new DiagramNode(id, label, shape, "", "", span));
    }
  }

  static String plain(String name) {
    String value = name.strip();
    if (value.length() > 1 && "\"[(:".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1, value.length() - 1);
    }
    return value.replace("\\n", " ").strip();
  }

  private void readArrow(String line, int start) {
    PlantUmlArrow arrow = PlantUmlArrow.find(line);
    if (arrow == null) {
      if (line.startsWith("[") && line.indexOf(']') > 1) {
        component = true;
        declare(line, NodeShape.BOX, start, start + line.length());
      }
      return;
    }
    component |= line.startsWith("[") || line.endsWith("]");
    Span span = source.span(start, start + line.length());
    touch(arrow.from(), span);
    touch(arrow.to(), span);
    arrows.add(arrow);
    places.add(span);
  }

  private void touch(String id, Span span) {
    if (!nodes.containsKey(id)) {
      nodes.put(id, new DiagramNode(id, id, NodeShape.BOX, "", "", span));
    }
  }

  private List<DiagramEdge> edges(boolean sequence) {
    List<DiagramEdge> edges = new ArrayList<>(arrows.size());
    for (int i = 0; i < arrows.size(); i++) {
      PlantUmlArrow arrow = arrows.get(i);
      String from = arrow.backwards() ? arrow.to() : arrow.from();
      String to = arrow.backwards() ? arrow.from() : arrow.to();
      boolean dotted = arrow.dotted() || sequence && arrow.dashed();
      int order = sequence ? i + 1 : 0;
      edges.add(
          new DiagramEdge(from, to, arrow.label(), dotted, arrow.both(), order, places.get(i)));
    }
    return edges;
  }
}
