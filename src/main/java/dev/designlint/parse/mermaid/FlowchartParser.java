package dev.designlint.parse.mermaid;

import java.util.ArrayList;
import java.util.List;

/** Reads flowcharts: {@code graph}, {@code flowchart} and {@code flowchart-elk}. */
final class FlowchartParser {
  private final Cursor cursor;
  private final DiagramBuilder diagram;
  private final FlowchartNodes nodes;
  private final FlowchartLinks links;
  private final BracketReader brackets;
  private final FrameStack frames = new FrameStack();

  FlowchartParser(Cursor cursor, DiagramBuilder diagram) {
    this.cursor = cursor;
    this.diagram = diagram;
    this.nodes = new FlowchartNodes(cursor, diagram);
    this.links = new FlowchartLinks(cursor, diagram);
    this.brackets = new BracketReader(cursor, diagram);
  }

  /** Reads from behind the word that names the kind of diagram. */
  void read() {
    readDirection();
    while (!cursor.atEnd()) {
      cursor.skipSpace();
      if (!cursor.atEnd() && !cursor.accept(";")) {
        readStatement();
      }
    }
    Frame open = frames.innermost();
    if (open != null) {
      diagram.problem(open.offset(), "subgraph " + shown(open) + "is not closed by \"end\"");
    }
    while (frames.innermost() != null) {
      close();
    }
    drawFrames();
  }

  private void readDirection() {
    cursor.skipBlanks();
    int start = cursor.at;
    while (Cursor.isWordCharacter(cursor.peek()) || "<>^".indexOf(cursor.peek()) >= 0) {
      cursor.at++;
    }
    String direction = cursor.text.substring(start, cursor.at);
    boolean known =
        switch (direction) {
          case "", "TB", "TD", "BT", "LR", "RL", "BR", "<", ">", "^", "v" -> true;
          default -> false;
        };
    if (!known || !cursor.atStatementEnd()) {
      diagram.expected(start, "a direction such as TD or LR");
      cursor.at = start;
      cursor.skipStatement();
    }
  }

  private void readStatement() {
    if (acceptKeyword("subgraph")) {
      readSubgraph();
    } else if (acceptKeyword("end")) {
      if (frames.innermost() == null) {
        diagram.problem(cursor.at, "\"end\" without a subgraph");
      } else {
        close();
      }
    } else if (isStyling()) {
      cursor.skipStatement();
    } else if (!AccessibilityText.skip(cursor) && !skipArrowData()) {
      readEdges();
    }
  }

  private boolean acceptKeyword(String word) {
    char after = cursor.peek(word.length());
    boolean alone = after == 0 || after == '\n' || after == ';' || Cursor.isBlank(after);
    return alone && cursor.accept(word);
  }

  private boolean isStyling() {
    return acceptKeyword("direction")
        || acceptKeyword("style")
        || acceptKeyword("linkStyle")
        || acceptKeyword("classDef")
        || acceptKeyword("class")
        || acceptKeyword("click");
  }

  /** Skips data of an arrow that was named before, such as <code>e1@{ animate: true }</code>. */
  private boolean skipArrowData() {
    int end = cursor.at;
    while (end < cursor.text.length() && Cursor.isWordCharacter(cursor.text.charAt(end))) {
      end++;
    }
    if (!cursor.text.startsWith("@{", end) || !isArrow(cursor.text.substring(cursor.at, end))) {
      return false;
    }
    cursor.at = end;
    new ShapeData(cursor).read();
    return true;
  }

  private boolean isArrow(String name) {
    return links.isNamed(name) || name.startsWith("L_") && !diagram.knows(name);
  }

  private void readSubgraph() {
    int start = cursor.at;
    cursor.skipBlanks();
    String quoted = brackets.readQuoted();
    String id = quoted == null ? cursor.readUntil("[;(){}|\"") : quoted;
    String label = quoted == null ? LabelText.clean(id) : quoted;
    if (quoted != null && !cursor.atStatementEnd()) {
      label = LabelText.clean(label + " " + cursor.readUntil("[;(){}|\""));
      id = label;
    }
    if (cursor.accept("[")) {
      String title = brackets.read("]");
      label = title == null ? label : title;
    }
    if (cursor.accept(":::")) {
      cursor.readUntil("; ");
    }
    if (!cursor.atStatementEnd()) {
      diagram.expected(cursor.at, "the end of the line or a title in quotes");
      cursor.skipLine();
    }
    frames.open(id, label, start);
  }

  private void close() {
    Frame closed = frames.close();
    for (Box member : closed.members()) {
      member.placeIn(closed.path());
    }
  }

  private void readEdges() {
    int start = cursor.at;
    List<Box> from = readGroup();
    if (from.isEmpty()) {
      diagram.expected(start, "a node");
      cursor.skipLine();
      return;
    }
    for (Link link = links.read(); link != null; link = links.read()) {
      int next = cursor.at;
      List<Box> to = readGroup();
      if (to.isEmpty()) {
        diagram.expected(afterVisible(next), "a node");
        cursor.skipLine();
        return;
      }
      connect(from, to, link, start);
      from = to;
      start = next;
    }
    if (!cursor.atStatementEnd()) {
      diagram.expected(cursor.at, "an arrow or the end of the line");
      cursor.skipLine();
    }
  }

  /** The offset behind the last visible character before an offset. */
  private int afterVisible(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(cursor.text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Reads nodes joined by {@code &}. */
  private List<Box> readGroup() {
    List<Box> group = new ArrayList<>(1);
    while (true) {
      Box box = nodes.read();
      if (box == null) {
        return List.of();
      }
      group.add(box);
      if (frames.innermost() != null) {
        frames.innermost().members().add(box);
      }
      int end = cursor.at;
      cursor.skipBlanks();
      if (!cursor.accept("&")) {
        cursor.at = end;
        return group;
      }
      cursor.skipSpace();
    }
  }

  private void connect(List<Box> from, List<Box> to, Link link, int start) {
    if (link.hidden()) {
      return;
    }
    for (Box source : from) {
      for (Box target : to) {
        diagram.edge(source, target, link, start, cursor.at);
      }
    }
  }

  private void drawFrames() {
    for (Box box : diagram.boxes()) {
      Frame frame = box.isDefined() ? null : frames.find(box.id());
      if (frame != null) {
        box.becomeFrame(frame);
      }
    }
  }

  private static String shown(Frame frame) {
    return frame.label().isEmpty() ? "" : "\"" + frame.label() + "\" ";
  }
}
