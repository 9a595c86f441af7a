package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A promise without a limit, which no system keeps.
 *
 * @param words the words of the promise, as written
 * @param span where they stand
 * @param evidence the statement
 */
public record AbsoluteClaim(String words, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return words;
  }

  @Override
  public String group() {
    return "Claims without a limit";
  }

  @Override
  public String describe() {
    return words;
  }
}
