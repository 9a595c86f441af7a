package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A technology whose only reason is what others do.
 *
 * @param technology the technology
 * @param words the words that stand in for a reason
 * @param span the statement
 * @param evidence the statement
 */
public record FashionableChoice(String technology, String words, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return technology;
  }

  @Override
  public String describe() {
    return technology + " is chosen because \"" + words + "\"";
  }
}
