package dev.designlint.reason;

import dev.designlint.fact.CrowdedDiagram;
import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.Facts;
import java.util.List;

/** Finds a first picture of the system that is too large to be taken in. */
final class Crowds {
  private Crowds() {}

  static List<CrowdedDiagram> of(Facts facts, Limits limits) {
    for (DrawnDiagram diagram : facts.of(DrawnDiagram.class)) {
      boolean crowded = diagram.nodes() > limits.boxes() || diagram.edges() > limits.lines();
      if (diagram.first() && crowded) {
        return List.of(
            new CrowdedDiagram(
                diagram.nodes(), diagram.edges(), diagram.span(), diagram.evidence()));
      }
    }
    return List.of();
  }
}
