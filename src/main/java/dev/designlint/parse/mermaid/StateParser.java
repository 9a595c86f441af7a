package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;

/** Reads state diagrams. */
final class StateParser extends StatementParser {
  private static final String[] SKIPPED = {
    "direction", "classDef", "class", "style", "click", "scale", "hide", "title"
  };

  StateParser(Cursor cursor, DiagramBuilder diagram) {
    super(cursor, diagram);
  }

  @Override
  void readStatement() {
    if (acceptClosing("a state")) {
      return;
    }
    if (cursor.startsWith("--") && !cursor.startsWith("-->")) {
      cursor.skipLine();
    } else if (acceptKeyword("state")) {
      readState();
    } else if (acceptKeyword("note")) {
      readNote();
    } else if (isSkipped()) {
      cursor.skipLine();
    } else {
      readTransition();
    }
  }

  /** The words of a state diagram stand in any case. */
  @Override
  boolean acceptKeyword(String word) {
    return Cursor.isBlank(cursor.peek(word.length())) && cursor.acceptWord(word);
  }

  private boolean isSkipped() {
    int start = cursor.at;
    for (String word : SKIPPED) {
      if (acceptKeyword(word)) {
        cursor.skipBlanks();
        if (!cursor.startsWith("-->")) {
          return true;
        }
        cursor.at = start;
      }
    }
    return false;
  }

  private void readState() {
    cursor.skipBlanks();
    int start = cursor.at;
    String description = cursor.readQuoted('"');
    if (description != null) {
      cursor.skipBlanks();
      if (!cursor.acceptWord("as")) {
        diagram.expected(cursor.at, "\"as\" and a name");
        cursor.skipLine();
        return;
      }
      cursor.skipBlanks();
    }
    Box box = readBox("");
    if (box == null) {
      diagram.expected(start, "the name of a state");
      cursor.skipLine();
      return;
    }
    if (description != null) {
      box.define(LabelText.clean(description), box.shape());
    }
    cursor.skipBlanks();
    if (cursor.startsWith("<<") || cursor.startsWith("[[")) {
      boolean choice = cursor.startsWith("<<choice") || cursor.startsWith("[[choice");
      box.define("", choice ? NodeShape.DECISION : box.shape());
      cursor.readUntil("{");
    }
    readDescription(box);
    int end = cursor.at;
    cursor.skipSpace();
    if (cursor.accept("{")) {
      frames.open(box.id(), box.node().label(), start);
    } else {
      cursor.at = end;
    }
  }

  /** What stands behind a state is a state too; only what cannot be a name is a problem. */
  private void readFurtherStates() {
    if (!continuesId() || cursor.peek() == '-') {
      diagram.expected(cursor.at, "an arrow or the end of the line");
      cursor.skipLine();
    }
  }

  private void readDescription(Box box) {
    cursor.skipBlanks();
    if (cursor.accept(":")) {
      box.define(cursor.readLabel(), box.shape());
    }
  }

  private void readNote() {
    cursor.skipBlanks();
    int end = cursor.lineEnd();
    int colon = cursor.text.indexOf(':', cursor.at);
    boolean floating = cursor.peek() == '"';
    if (floating || colon >= 0 && colon < end) {
      cursor.at = end;
      return;
    }
    int close = closingNote(end);
    if (close < 0) {
      diagram.expected(end, "\"end note\" somewhere");
      cursor.at = end;
    } else {
      cursor.at = close + "end note".length();
    }
  }

  private int closingNote(int from) {
    int close = cursor.text.indexOf("end note", from);
    while (close >= 0) {
      int lineStart = cursor.text.lastIndexOf('\n', close) + 1;
      if (cursor.text.substring(lineStart, close).isBlank()) {
        return close;
      }
      close = cursor.text.indexOf("end note", close + 1);
    }
    return -1;
  }

  /** Reads {@code A --> B : text}, {@code A : text} or a state alone. */
  private void readTransition() {
    int start = cursor.at;
    Box from = readBox("");
    if (from == null) {
      diagram.expected(start, "a state");
      cursor.skipLine();
      return;
    }
    cursor.skipBlanks();
    if (!cursor.accept("-->")) {
      readDescription(from);
      if (!cursor.atStatementEndOrComment()) {
        readFurtherStates();
      }
      return;
    }
    cursor.skipBlanks();
    int next = cursor.at;
    Box to = readBox(" end");
    if (to == null) {
      diagram.expected(next, "a state");
      cursor.skipLine();
      return;
    }
    int end = cursor.at;
    cursor.skipBlanks();
    String label = "";
    if (cursor.accept(":")) {
      label = cursor.readLabel();
      end = cursor.at;
    } else if (!cursor.atStatementEndOrComment()) {
      diagram.expected(cursor.at, "\":\" or the end of the line");
      cursor.skipLine();
    }
    diagram.edge(from, to, Link.of(label, false, false), start, end);
  }

  /** Reads a state; start and end of each composite state are states of their own. */
  private Box readBox(String suffix) {
    int start = cursor.at;
    if (cursor.accept("[*]")) {
      Frame frame = frames.innermost();
      String id = (frame == null ? "" : frame.id() + ".") + "[*]" + suffix;
      Box box = diagram.box(id, NodeShape.STATE, start, cursor.at);
      box.define("[*]", NodeShape.STATE);
      box.placeIn(frames.path());
      return box;
    }
    while (continuesId()) {
      cursor.at++;
    }
    if (cursor.at == start) {
      return null;
    }
    String id = cursor.text.substring(start, cursor.at);
    Box box = diagram.box(id, NodeShape.STATE, start, cursor.at);
    box.placeIn(frames.path());
    if (cursor.accept(":::")) {
      cursor.readUntil(" \t;:{");
    }
    return box;
  }

  private boolean continuesId() {
    char c = cursor.peek();
    if (cursor.atEnd() || c == '\n' || Cursor.isBlank(c) || ":{};".indexOf(c) >= 0) {
      return false;
    }
    return !cursor.startsWith("--") && !cursor.startsWith("<<");
  }
}
