package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Facts;
import dev.designlint.fact.UndescribedNode;
import java.util.ArrayList;
import java.util.List;

/** Finds parts that are drawn among explained ones and are not explained themselves. */
final class UndescribedNodes {
  /** So few are worth a remark whatever their share is. */
  private static final int FEW = 3;

  private UndescribedNodes() {}

  /**
   * The parts; none where most of what is drawn goes unexplained, since the boxes are steps, cases
   * or values of an example then, and the drawing itself is the explanation.
   */
  static List<UndescribedNode> of(Facts facts) {
    List<UndescribedNode> result = new ArrayList<>();
    int drawn = 0;
    for (Component component : facts.of(Component.class)) {
      boolean outside =
          component.kind() == ComponentKind.CLIENT || component.kind() == ComponentKind.EXTERNAL;
      drawn += component.drawn() ? 1 : 0;
      if (component.drawn() && !component.described() && !outside) {
        result.add(new UndescribedNode(component.name(), component.span(), component.evidence()));
      }
    }
    return result.size() <= FEW || result.size() * 2 <= drawn ? result : List.of();
  }
}
