package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * What the chosen technologies weigh together in operation, against the stated scale.
 *
 * @param total sum of the operational weights of the operated technologies, managed ones half
 * @param budget what a system of the stated scale carries: 8 tiny, 14 small, 24 medium, 40 large
 * @param scale the stated scale
 * @param heaviest the heaviest technologies, as a list in words
 * @param span the heaviest one
 * @param evidence the technologies and the stated scale
 */
public record TechnologyWeight(
    double total,
    double budget,
    ScaleLevel scale,
    String heaviest,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  /** Whether the technologies weigh more than a system of this size carries. */
  public boolean isOverBudget() {
    return total > budget;
  }
}
