package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A stated requirement of which the rest of the document does not speak again.
 *
 * @param subject what is required: a value with its attribute, or the sentence
 * @param span where it stands
 * @param evidence the statement around it
 */
public record UnaddressedRequirement(String subject, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Requirements that nothing comes back to";
  }

  @Override
  public String describe() {
    return subject;
  }
}
