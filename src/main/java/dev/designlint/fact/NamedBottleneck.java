package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A component that the text calls a bottleneck.
 *
 * @param component its name
 * @param span the statement
 * @param evidence the statement
 */
public record NamedBottleneck(String component, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return component;
  }

  @Override
  public String describe() {
    return "called a bottleneck: " + component;
  }
}
