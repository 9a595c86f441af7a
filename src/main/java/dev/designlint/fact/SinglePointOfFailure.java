package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A component whose loss stops the system because the document states no redundancy for it.
 *
 * @param component its name
 * @param reason what depends on it, as the end of a sentence
 * @param span where the component is defined
 * @param evidence what depends on it and what is said about it
 */
public record SinglePointOfFailure(
    String component, String reason, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return component;
  }
}
