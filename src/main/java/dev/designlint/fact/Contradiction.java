package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Two values of one attribute of the same thing that cannot both be true.
 *
 * @param attribute what is measured
 * @param first the value that stands first, as written
 * @param firstLine its 1-based line
 * @param second the value that stands later, as written
 * @param span the later value
 * @param evidence both statements
 */
public record Contradiction(
    String attribute,
    String first,
    int firstLine,
    String second,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return attribute;
  }

  @Override
  public String describe() {
    return attribute + ": \"" + first + "\" (line " + firstLine + ") against \"" + second + "\"";
  }
}
