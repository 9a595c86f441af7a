package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A part of a design of which the document says nothing at all.
 *
 * @param part the part as it is written in capitals: WHY, WHAT, HOW or CONSIDERATIONS
 * @param topics the topics of the part, as a list in words
 * @param span the title
 * @param evidence empty, since nothing is there
 */
public record MissingPart(String part, String topics, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return part;
  }

  @Override
  public String describe() {
    return "nothing on " + part + " (" + topics + ")";
  }
}
