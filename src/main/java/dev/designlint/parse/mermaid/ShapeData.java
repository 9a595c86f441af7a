package dev.designlint.parse.mermaid;

import dev.designlint.document.NodeShape;
import java.util.Locale;

/** Reads the data of a node or an actor such as <code>@{ shape: cyl, label: "Orders" }</code>. */
final class ShapeData {
  private final Cursor cursor;
  private String label;
  private NodeShape shape;

  ShapeData(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The text that was read last; null if there was none. */
  String label() {
    return label;
  }

  /** The shape that was read last; null if there was none. */
  NodeShape shape() {
    return shape;
  }

  /** Reads from the opening mark to behind the closing brace, or to the end of the text. */
  void read() {
    label = null;
    shape = null;
    cursor.accept("@{");
    while (!cursor.atEnd()) {
      skipSeparators();
      if (cursor.accept("}")) {
        return;
      }
      String key = readKey();
      cursor.skipSpace();
      if (!cursor.accept(":")) {
        cursor.at++;
        continue;
      }
      cursor.skipBlanks();
      remember(key, readValue());
    }
    cursor.at = Math.min(cursor.at, cursor.text.length());
  }

  private void skipSeparators() {
    cursor.skipSpace();
    while (cursor.accept(",")) {
      cursor.skipSpace();
    }
  }

  private String readKey() {
    String quoted = cursor.readQuoted('"');
    return quoted == null ? cursor.readUntil(":,}") : quoted;
  }

  private String readValue() {
    String quoted = cursor.readQuoted('"');
    if (quoted == null) {
      quoted = cursor.readQuoted('\'');
    }
    return quoted == null ? cursor.readUntil(",}") : quoted;
  }

  private void remember(String key, String value) {
    switch (key) {
      case "label", "alias" -> label = LabelText.cleanMarkdown(value);
      case "shape", "type" -> shape = shapeOf(value.toLowerCase(Locale.ROOT));
      default -> {
        // Colours, icons and animations say nothing about the design.
      }
    }
  }

  private static NodeShape shapeOf(String name) {
    return switch (name) {
      case "cyl",
          "cylinder",
          "database",
          "db",
          "datastore",
          "data-store",
          "bow-rect",
          "bow-tie-rectangle",
          "stored-data",
          "lin-cyl",
          "disk",
          "lined-cylinder" ->
          NodeShape.DATABASE;
      case "diam", "decision", "diamond", "question" -> NodeShape.DECISION;
      case "odd", "das", "h-cyl", "horizontal-cylinder", "queue" -> NodeShape.QUEUE;
      case "actor", "person" -> NodeShape.ACTOR;
      default -> NodeShape.BOX;
    };
  }
}
