package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;

/** Reads the nodes of a flowchart, such as {@code db[("Orders")]:::store}. */
final class FlowchartNodes {
  /** What opens a shape, the longest first, with what closes it. */
  private static final String[][] SHAPES = {
    {"(((", ")))"},
    {"((", "))"},
    {"([", "])"},
    {"(-", "-)"},
    {"[[", "]]"},
    {"[(", ")]"},
    {"[/", "/]", "\\]"},
    {"[\\", "\\]", "/]"},
    {"{{", "}}"},
    {"{", "}"},
    {"[", "]"},
    {"(", ")"},
    {">", "]"},
  };

  private final Cursor cursor;
  private final DiagramBuilder diagram;
  private final BracketReader brackets;
  private final ShapeData shapeData;

  FlowchartNodes(Cursor cursor, DiagramBuilder diagram) {
    this.cursor = cursor;
    this.diagram = diagram;
    this.brackets = new BracketReader(cursor, diagram);
    this.shapeData = new ShapeData(cursor);
  }

  /** Reads one node; null, with the cursor unmoved, if none stands here. */
  Box read() {
    int start = cursor.at;
    String id = readId();
    if (id.isEmpty() || id.equals("end")) {
      cursor.at = start;
      return null;
    }
    String label = null;
    NodeShape shape = null;
    for (String[] candidate : SHAPES) {
      if (cursor.accept(candidate[0])) {
        label = readLabel(candidate);
        shape = shape(candidate[0]);
        break;
      }
    }
    if (cursor.startsWith("@{")) {
      shapeData.read();
      label = shapeData.label() == null ? label : shapeData.label();
      shape = shapeData.shape() == null ? shape : shapeData.shape();
    }
    Box box = diagram.box(id, NodeShape.BOX, start, cursor.at);
    if (label != null || shape != null) {
      box.define(label == null ? "" : label, shape == null ? box.shape() : shape);
    }
    skipClass();
    return box;
  }

  private String readLabel(String[] shape) {
    if (shape[0].equals("[") && cursor.peek() == '|') {
      int value = cursor.text.indexOf('|', cursor.at + 1);
      cursor.at = value > 0 && value < cursor.lineEnd() ? value + 1 : cursor.at;
    }
    return shape.length > 2 ? brackets.read(shape[1], shape[2]) : brackets.read(shape[1]);
  }

  private String readId() {
    int start = cursor.at;
    while (!cursor.atEnd() && continuesId(cursor.peek(), cursor.peek(1))) {
      cursor.at++;
    }
    return cursor.text.substring(start, cursor.at);
  }

  private boolean continuesId(char c, char next) {
    return switch (c) {
      case '\n', ';', '[', ']', '(', ')', '{', '}', '<', '>', '|', '"', '~', '^' -> false;
      case '-' -> next != '-' && next != '.' && (next != '>' || opensFlag());
      case '=' -> next != '=';
      case ':' -> !cursor.startsWith(":::");
      case '@' -> next != '{';
      default -> !Cursor.isBlank(c);
    };
  }

  /** Whether a dash before {@code >} belongs to a name before a flag: {@code odd->text]}. */
  private boolean opensFlag() {
    int at = cursor.at;
    while (at < cursor.text.length() && "[]\n".indexOf(cursor.text.charAt(at)) < 0) {
      at++;
    }
    return at < cursor.text.length() && cursor.text.charAt(at) == ']';
  }

  private void skipClass() {
    if (cursor.accept(":::")) {
      while (Cursor.isWordCharacter(cursor.peek()) || isInnerDash()) {
        cursor.at++;
      }
    }
  }

  private boolean isInnerDash() {
    return cursor.peek() == '-' && Cursor.isWordCharacter(cursor.peek(1));
  }

  private static NodeShape shape(String opening) {
    return switch (opening) {
      case "[(" -> NodeShape.DATABASE;
      case "{" -> NodeShape.DECISION;
      case ">" -> NodeShape.QUEUE;
      default -> NodeShape.BOX;
    };
  }
}
