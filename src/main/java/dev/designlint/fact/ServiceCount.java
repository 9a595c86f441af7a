package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * How many services of its own the design has.
 *
 * @param count services that the text or a diagram defines, at least 1
 * @param names the first of them, as a list in words
 * @param span the first one
 * @param evidence where they are defined
 */
public record ServiceCount(int count, String names, Span span, List<Evidence> evidence)
    implements Fact {
  /** From so many on, a request passes through more than two, and one log no longer tells all. */
  private static final int SEVERAL = 3;

  /** From so many on, where one ends and the next begins is a decision of its own. */
  private static final int MANY = 4;

  /** Whether there are at least three. */
  public boolean isSeveral() {
    return count >= SEVERAL;
  }

  /** Whether there are at least four. */
  public boolean isMany() {
    return count >= MANY;
  }

  @Override
  public String describe() {
    return count + " services: " + names;
  }
}
