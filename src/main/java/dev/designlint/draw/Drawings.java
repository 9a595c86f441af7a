package dev.designlint.draw;

import dev.designlint.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/** Draws what was understood of a document. */
public final class Drawings {
  private Drawings() {}

  /**
   * The diagrams of a document, in the order of their types; a type of which the document states
   * nothing is left out.
   *
   * @param facts what was understood
   * @param deep whether to draw all parts, not only the most important ones
   */
  public static List<Drawing> of(Facts facts, boolean deep) {
    List<Drawing> result = new ArrayList<>(3);
    for (DrawingType type : DrawingType.values()) {
      Drawing drawing = of(facts, type, deep);
      if (drawing != null) {
        result.add(drawing);
      }
    }
    return result;
  }

  /** The diagram of one type; null where the document states nothing to draw. */
  public static Drawing of(Facts facts, DrawingType type, boolean deep) {
    return switch (type) {
      case ARCHITECTURE -> new ArchitectureDrawing(facts, deep).draw();
      case FLOW -> new FlowDrawing(facts, deep).draw();
      case SCHEMA -> new SchemaDrawing(facts, deep).draw();
    };
  }
}
