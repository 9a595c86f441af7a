package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A latency budget whose parts take longer than the whole may.
 *
 * @param sum the parts and their sum, as in {@code 80 ms + 50 ms = 130 ms}
 * @param total the time that is stated for all of them, as written
 * @param span the stated time
 * @param evidence the statements of the parts
 */
public record ExceededBudget(String sum, String total, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return total;
  }

  @Override
  public String describe() {
    return "latency budget: " + sum + ", over " + total;
  }
}
