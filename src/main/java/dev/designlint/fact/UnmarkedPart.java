package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Something that readers should see in the diagram and find in the text only.
 *
 * @param part the part
 * @param gap what the text says of it and the diagram does not, as the end of a sentence
 * @param span the statement in the text
 * @param evidence the statement and the diagram
 */
public record UnmarkedPart(String part, String gap, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return part;
  }

  @Override
  public String describe() {
    return "not marked in a diagram: " + part + " " + gap;
  }
}
