package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A box of a connected diagram to which no line leads.
 *
 * @param label its text
 * @param span the box
 * @param evidence the box
 */
public record OrphanNode(String label, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return label;
  }

  @Override
  public String describe() {
    return "drawn without a connection: " + label;
  }
}
