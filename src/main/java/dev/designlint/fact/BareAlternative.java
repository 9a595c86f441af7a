package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * An option that is listed as an alternative without a word on why it was not taken.
 *
 * @param name the option, in the document's words
 * @param span where it is listed
 * @param evidence the same place in words
 */
public record BareAlternative(String name, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return name;
  }

  @Override
  public String describe() {
    return "alternative without a verdict: " + name;
  }
}
