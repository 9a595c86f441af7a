package dev.designlint.parse.mermaid;

/** Reads a diagram statement by statement up to its end; what a statement is, its kind says. */
abstract class StatementParser {
  final Cursor cursor;
  final DiagramBuilder diagram;
  final FrameStack frames = new FrameStack();

  StatementParser(Cursor cursor, DiagramBuilder diagram) {
    this.cursor = cursor;
    this.diagram = diagram;
  }

  /** Reads from behind the word that names the kind of diagram. */
  final void read() {
    while (true) {
      cursor.skipSpace();
      if (cursor.atEnd()) {
        break;
      }
      if (!AccessibilityText.skip(cursor) && !acceptSeparator()) {
        readStatement();
      }
    }
    Frame open = frames.innermost();
    if (open != null) {
      diagram.problem(open.offset(), "\"{\" is not closed by \"}\"");
    }
  }

  /** Reads one statement, or reports it and moves behind it; called before its first character. */
  abstract void readStatement();

  /** Accepts what may stand between two statements of one line. */
  boolean acceptSeparator() {
    return cursor.accept(";");
  }

  /** Accepts "}" and closes the innermost frame; whether one stands here. */
  final boolean acceptClosing(String frame) {
    int start = cursor.at;
    if (!cursor.accept("}")) {
      return false;
    }
    if (frames.close() == null) {
      diagram.problem(start, "\"}\" without " + frame + " to close");
    }
    return true;
  }

  /** Accepts a word that a blank follows. */
  boolean acceptKeyword(String word) {
    return Cursor.isBlank(cursor.peek(word.length())) && cursor.accept(word);
  }
}
