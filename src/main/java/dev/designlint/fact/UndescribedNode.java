package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A part that a diagram shows and the text does not explain.
 *
 * @param label its text
 * @param span the box
 * @param evidence the box
 */
public record UndescribedNode(String label, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return label;
  }

  @Override
  public String describe() {
    return "drawn without an explanation: " + label;
  }
}
