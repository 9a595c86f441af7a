package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;
import java.util.Locale;

/** Reads sequence diagrams statement by statement. */
final class SequenceParser {
  private final SequenceStatements statements;
  private final DiagramBuilder diagram;
  private final FrameStack frames = new FrameStack();
  private int start;
  private String statement;

  SequenceParser(Cursor cursor, DiagramBuilder diagram) {
    this.statements = new SequenceStatements(cursor);
    this.diagram = diagram;
  }

  /** Reads from behind the word that names the kind of diagram. */
  void read() {
    while (statements.next()) {
      statement = statements.statement();
      start = statements.start();
      if (!statement.isEmpty()) {
        readStatement();
      }
    }
    Frame open = frames.innermost();
    if (open != null) {
      diagram.problem(open.offset(), "\"" + open.id() + "\" is not closed by \"end\"");
    }
  }

  private void readStatement() {
    int end = 0;
    while (end < statement.length() && Cursor.isWordCharacter(statement.charAt(end))) {
      end++;
    }
    String rest = statement.substring(end).stripLeading();
    if (rest.startsWith("->") || rest.startsWith("-->") || rest.startsWith("<<-")) {
      readMessage();
      return;
    }
    String word = statement.substring(0, end).toLowerCase(Locale.ROOT);
    switch (word) {
      case "participant" -> readParticipant(rest, NodeShape.BOX);
      case "actor" -> readParticipant(rest, NodeShape.ACTOR);
      case "create" -> readCreated(rest);
      case "box", "loop", "rect", "opt", "alt", "par", "par_over", "critical", "break" ->
          frames.open(word, word.equals("box") ? boxLabel(rest) : "", start);
      case "else" -> readBranch(word, "alt");
      case "and" -> readBranch(word, "par");
      case "option" -> readBranch(word, "critical");
      case "end" -> readEnd();
      case "note" -> readNote(rest);
      case "activate", "deactivate", "destroy", "autonumber", "title" -> {
        // Says nothing about who calls whom.
      }
      case "links", "link", "properties", "details" -> {
        // Menus of a participant.
      }
      default -> readMessage();
    }
  }

  private void readEnd() {
    if (frames.close() == null) {
      diagram.problem(start, "\"end\" without a block to close");
    }
  }

  private void readBranch(String word, String owner) {
    Frame open = frames.innermost();
    if (open == null || !open.id().startsWith(owner)) {
      diagram.problem(start, "\"" + word + "\" outside of \"" + owner + "\"");
    }
  }

  private static String boxLabel(String rest) {
    int end = rest.indexOf(')');
    String lower = rest.toLowerCase(Locale.ROOT);
    if (end >= 0 && (lower.startsWith("rgb") || lower.startsWith("hsl"))) {
      return LabelText.clean(rest.substring(end + 1));
    }
    int space = rest.indexOf(' ');
    boolean colour = isColour(space < 0 ? lower : lower.substring(0, space));
    String label = colour ? (space < 0 ? "" : rest.substring(space)) : rest;
    return LabelText.clean(label);
  }

  private static boolean isColour(String word) {
    return switch (word) {
      case "transparent",
          "aqua",
          "azure",
          "beige",
          "black",
          "blue",
          "brown",
          "coral",
          "cyan",
          "gold",
          "gray",
          "green",
          "grey",
          "ivory",
          "khaki",
          "lavender",
          "lightblue",
          "lightcyan",
          "lightgray",
          "lightgreen",
          "lightgrey",
          "lightpink",
          "lightyellow",
          "lime",
          "linen",
          "magenta",
          "maroon",
          "navy",
          "olive",
          "orange",
          "pink",
          "purple",
          "red",
          "salmon",
          "silver",
          "skyblue",
          "teal",
          "tomato",
          "violet",
          "white",
          "yellow" ->
          true;
      default -> word.startsWith("#");
    };
  }

  private void readCreated(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT);
    if (lower.startsWith("participant ")) {
      readParticipant(rest.substring(12).stripLeading(), NodeShape.BOX);
    } else if (lower.startsWith("actor ")) {
      readParticipant(rest.substring(6).stripLeading(), NodeShape.ACTOR);
    } else {
      diagram.expected(start + "create".length(), "participant or actor");
    }
  }

  private void readParticipant(String declaration, NodeShape shape) {
    String name = declaration;
    String label = "";
    NodeShape drawn = shape;
    int data = declaration.indexOf("@{");
    if (data >= 0) {
      ShapeData shapeData = new ShapeData(new Cursor(declaration, data));
      shapeData.read();
      name = declaration.substring(0, data).strip();
      label = shapeData.label() == null ? "" : shapeData.label();
      drawn = shapeData.shape() == null ? shape : shapeData.shape();
    }
    int alias = aliasStart(declaration);
    if (alias >= 0) {
      name = data >= 0 ? name : declaration.substring(0, alias).strip();
      label = unquoted(LabelText.clean(declaration.substring(alias + 4)));
    }
    if (!isName(name)) {
      diagram.expected(start + statement.length(), "a name of a participant");
      return;
    }
    participant(name, drawn).define(label, drawn);
  }

  private static String unquoted(String label) {
    boolean quoted = label.length() > 1 && label.startsWith("\"") && label.endsWith("\"");
    return quoted ? label.substring(1, label.length() - 1) : label;
  }

  /** Where {@code as} starts with the blank before it; -1 if there is none. */
  private static int aliasStart(String declaration) {
    for (int i = 0; i + 3 < declaration.length(); i++) {
      if (Cursor.isBlank(declaration.charAt(i))
          && declaration.regionMatches(true, i + 1, "as", 0, 2)
          && Cursor.isBlank(declaration.charAt(i + 3))) {
        return i;
      }
    }
    return -1;
  }

  private Box participant(String name, NodeShape shape) {
    Box box = diagram.box(name, shape, start, start + statement.length());
    box.placeIn(frames.path());
    return box;
  }

  private void readNote(String rest) {
    String lower = rest.toLowerCase(Locale.ROOT);
    int colon = rest.indexOf(':');
    int names = lower.startsWith("over ") ? 5 : lower.startsWith("left of ") ? 8 : -1;
    names = lower.startsWith("right of ") ? 9 : names;
    if (names < 0 || colon < names) {
      diagram.expected(start + statement.length(), "a place such as \"over A\" and a text");
      return;
    }
    String placed = rest.substring(names, colon);
    int comma = placed.indexOf(',');
    noteFor(comma < 0 ? placed : placed.substring(0, comma));
    noteFor(comma < 0 ? placed : placed.substring(comma + 1));
  }

  private void noteFor(String name) {
    if (isName(name.strip())) {
      participant(name.strip(), NodeShape.BOX);
    }
  }

  private void readMessage() {
    SequenceArrow arrow = SequenceArrow.find(statement);
    if (arrow == null && statements.followsSemicolon()) {
      diagram.problem(start, "a semicolon ends the message: write #59; for one inside of a text");
      return;
    }
    if (arrow == null) {
      diagram.expected(start + statement.length(), "an arrow");
      return;
    }
    String from = arrow.before(statement);
    String to = arrow.after(statement);
    if (!isName(from)) {
      diagram.expected(start, "a name of a participant");
      return;
    }
    if (!isName(to)) {
      diagram.expected(start + arrow.end(), "a name of a participant");
      return;
    }
    int colon = statement.indexOf(':');
    if (colon < 0) {
      diagram.expected(start + statement.length(), "\":\" and a text");
      return;
    }
    Box source = participant(from, NodeShape.BOX);
    Box target = participant(to, NodeShape.BOX);
    Link link = arrow.link(LabelText.clean(withoutWrap(statement.substring(colon + 1))));
    boolean back = arrow.backwards();
    diagram.step(
        back ? target : source, back ? source : target, link, start, start + statement.length());
  }

  private static String withoutWrap(String label) {
    String text = label.strip();
    if (text.startsWith("wrap:")) {
      return text.substring(5);
    }
    return text.startsWith("nowrap:") ? text.substring(7) : text;
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || "/\\(".indexOf(name.charAt(0)) >= 0) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ("<>:,;+".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
