package dev.designlint.fact;

import java.util.List;

/**
 * All that was understood of a document.
 *
 * @param design the document as a whole
 * @param facts everything else, in a stable order
 */
public record Facts(Design design, List<Fact> facts) {
  /** The facts of one type, in order. */
  public <T extends Fact> List<T> of(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
