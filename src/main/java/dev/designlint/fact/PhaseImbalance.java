package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A phase that takes far more or far less of the text than of an interview.
 *
 * @param phase the phase in words
 * @param percent its share of the words, 0 to 100
 * @param expected its share of the minutes, 0 to 100
 * @param span the title
 * @param evidence empty, since the whole document is meant
 */
public record PhaseImbalance(
    String phase, int percent, int expected, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return phase;
  }

  @Override
  public String describe() {
    return phase + ": " + percent + "% of the words, " + expected + "% of the time";
  }
}
