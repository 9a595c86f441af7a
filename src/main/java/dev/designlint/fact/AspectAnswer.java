package dev.designlint.fact;

import java.util.List;

/**
 * What the document says about one aspect of a component.
 *
 * @param aspect the aspect
 * @param evidence the first statements that speak of it, at most three; empty where it is left open
 */
public record AspectAnswer(DepthAspect aspect, List<Evidence> evidence) {
  /** Whether nothing is said. */
  public boolean isOpen() {
    return evidence.isEmpty();
  }
}
