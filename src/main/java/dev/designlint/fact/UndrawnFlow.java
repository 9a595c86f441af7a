package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A path of requests or data that is told in running text, where neither a diagram nor a numbered
 * list shows its order.
 *
 * @param span the text that tells it
 * @param evidence that text
 */
public record UndrawnFlow(Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String describe() {
    return "told in words only: the path of a request";
  }
}
