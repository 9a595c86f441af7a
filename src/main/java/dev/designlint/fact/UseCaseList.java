package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * The list that the document calls its use cases.
 *
 * @param count number of use cases
 * @param span the first of them
 * @param evidence the first and the last of them
 */
public record UseCaseList(int count, Span span, List<Evidence> evidence) implements Fact {
  /** More use cases than anybody keeps in mind at once. */
  private static final int MOST = 7;

  /** Whether it names more use cases than a design can be judged by, or a single one. */
  public boolean isUnfocused() {
    return count > MOST || count == 1;
  }

  @Override
  public String describe() {
    return "use cases: " + count;
  }
}
