package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A document that is still mostly placeholders, so that nothing in it can be judged.
 *
 * @param placeholders number of statements that hold a placeholder
 * @param statements number of statements that the document has, questions and headings left out
 * @param first the first placeholder as written
 * @param span the document's title
 * @param evidence the first few placeholders
 */
public record UnfilledTemplate(
    int placeholders, int statements, String first, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Placeholders";
  }

  @Override
  public String describe() {
    return placeholders + " of " + statements + " statements are to be filled in";
  }
}
