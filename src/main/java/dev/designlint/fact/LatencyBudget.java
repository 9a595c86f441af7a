package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * The parts of a response time that stand together, and the time that they may take in all.
 *
 * @param parts the time of each part, in seconds and as written
 * @param total the time that is stated for all of them
 * @param span the stated time
 * @param evidence the statements of the parts
 */
public record LatencyBudget(
    List<Quantity> parts, Quantity total, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String group() {
    return "Latency budgets";
  }

  @Override
  public String describe() {
    return parts.size() + " parts within " + total.text();
  }
}
