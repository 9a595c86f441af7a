package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;
import java.util.ArrayList;
import java.util.List;

/** Reads the diagrams of the C4 model, such as {@code Rel(web, db, "reads", "SQL")}. */
final class ContextParser extends StatementParser {
  private final boolean ordered;

  /**
   * @param ordered whether the relations are steps of a sequence
   */
  ContextParser(Cursor cursor, DiagramBuilder diagram, boolean ordered) {
    super(cursor, diagram);
    this.ordered = ordered;
  }

  /** A line holds one statement. */
  @Override
  boolean acceptSeparator() {
    return false;
  }

  @Override
  void readStatement() {
    if (acceptClosing("a boundary")) {
      return;
    }
    int start = cursor.at;
    while (Cursor.isWordCharacter(cursor.peek())) {
      cursor.at++;
    }
    String name = cursor.text.substring(start, cursor.at);
    if (name.equals("title") || name.equals("direction")) {
      cursor.skipLine();
      return;
    }
    cursor.skipBlanks();
    if (name.isEmpty() || !cursor.accept("(")) {
      diagram.expected(cursor.at, "an element such as Container(id, \"label\")");
      cursor.skipLine();
      return;
    }
    List<String> arguments = readArguments(start);
    add(name, arguments, start, cursor.at);
  }

  private List<String> readArguments(int start) {
    List<String> arguments = new ArrayList<>();
    while (true) {
      cursor.skipSpace();
      if (cursor.accept(")")) {
        return arguments;
      }
      if (cursor.accept(",")) {
        continue;
      }
      if (cursor.atEnd()) {
        diagram.problem(start, "\"(\" is not closed by \")\"");
        return arguments;
      }
      readArgument(arguments);
    }
  }

  private void readArgument(List<String> arguments) {
    boolean named = cursor.peek() == '$';
    if (named) {
      while (!cursor.atEnd() && "=,)\n".indexOf(cursor.peek()) < 0) {
        cursor.at++;
      }
      cursor.accept("=");
    }
    int before = cursor.at;
    String argument = cursor.readQuoted('"');
    if (argument == null) {
      cursor.at += cursor.peek() == '"' ? 1 : 0;
      argument = cursor.readUntil(",)");
    }
    if (cursor.at == before && !named) {
      cursor.at++;
    }
    if (!named) {
      arguments.add(LabelText.clean(argument));
    }
  }

  private void add(String name, List<String> arguments, int start, int end) {
    String kind = name.endsWith("_Ext") ? name.substring(0, name.length() - 4) : name;
    switch (kind) {
      case "Person" -> addBox(NodeShape.ACTOR, arguments, false, start, end);
      case "System" -> addBox(NodeShape.BOX, arguments, false, start, end);
      case "SystemDb" -> addBox(NodeShape.DATABASE, arguments, false, start, end);
      case "SystemQueue" -> addBox(NodeShape.QUEUE, arguments, false, start, end);
      case "Container", "Component" -> addBox(NodeShape.BOX, arguments, true, start, end);
      case "ContainerDb", "ComponentDb" -> addBox(NodeShape.DATABASE, arguments, true, start, end);
      case "ContainerQueue", "ComponentQueue" ->
          addBox(NodeShape.QUEUE, arguments, true, start, end);
      case "Boundary",
          "Enterprise_Boundary",
          "System_Boundary",
          "Container_Boundary",
          "Deployment_Node",
          "Node",
          "Node_L",
          "Node_R" ->
          openFrame(arguments, start);
      default -> {
        if (kind.startsWith("Rel") || kind.startsWith("BiRel")) {
          addRelation(kind, arguments, start, end);
        }
      }
    }
  }

  private void addBox(
      NodeShape shape, List<String> arguments, boolean technology, int start, int end) {
    String id = argument(arguments, 0);
    if (id.isEmpty()) {
      diagram.expected(end, "an element with a name");
      return;
    }
    String label = argument(arguments, 1);
    String made = technology ? argument(arguments, 2) : "";
    Box box = diagram.box(id, shape, start, end);
    box.define(made.isEmpty() ? label : label + " [" + made + "]", shape);
    box.placeIn(frames.path());
  }

  private void openFrame(List<String> arguments, int start) {
    cursor.skipSpace();
    if (cursor.accept("{")) {
      frames.open(argument(arguments, 0), argument(arguments, 1), start);
    } else {
      diagram.expected(cursor.at, "\"{\"");
    }
  }

  private void addRelation(String kind, List<String> arguments, int start, int end) {
    int first = kind.equals("RelIndex") ? 1 : 0;
    String from = argument(arguments, first);
    String to = argument(arguments, first + 1);
    if (from.isEmpty() || to.isEmpty()) {
      diagram.expected(end, "a relation between two elements");
      return;
    }
    boolean back = kind.equals("Rel_Back");
    String technology = argument(arguments, first + 3);
    String label = argument(arguments, first + 2);
    String shown = technology.isEmpty() ? label : label + " [" + technology + "]";
    Link link = Link.of(shown, false, kind.startsWith("BiRel"));
    Box source = end(back ? to : from, start, end);
    Box target = end(back ? from : to, start, end);
    if (ordered) {
      diagram.step(source, target, link, start, end);
    } else {
      diagram.edge(source, target, link, start, end);
    }
  }

  private Box end(String id, int start, int end) {
    boolean known = diagram.knows(id);
    Box box = diagram.box(id, NodeShape.BOX, start, end);
    Frame frame = frames.find(id);
    if (!known && frame != null) {
      box.becomeFrame(frame);
    }
    return box;
  }

  private static String argument(List<String> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }
}
