package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A calculation of the document that comes out differently.
 *
 * @param expression what is calculated, as written
 * @param computed what comes out, with its unit
 * @param stated what the document says
 * @param storage whether it is about bytes; otherwise it is about load
 * @param span where it stands
 * @param evidence its statements
 */
public record Miscalculation(
    String expression,
    String computed,
    String stated,
    boolean storage,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return expression;
  }

  @Override
  public String describe() {
    return expression + " = " + computed + ", not " + stated;
  }
}
