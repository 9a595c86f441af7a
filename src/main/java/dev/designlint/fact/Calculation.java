package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A calculation that the author wrote out, such as {@code 1M posts/day × 1 KB = 1 GB/day}.
 *
 * @param operands what is multiplied and divided, in order
 * @param result what the author says comes out
 * @param expression the left side as written
 * @param stated the right side as written
 * @param span the whole of it
 * @param evidence the statement around it
 */
public record Calculation(
    List<Operand> operands,
    Operand result,
    String expression,
    String stated,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Calculations";
  }

  @Override
  public String describe() {
    return expression + " = " + stated;
  }
}
