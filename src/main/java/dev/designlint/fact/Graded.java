package dev.designlint.fact;

import java.util.List;

/** Something a reviewer looks for, with the verdict on it. */
public interface Graded {
  /** The verdict. */
  Grade grade();

  /** What counts. */
  List<Evidence> evidence();

  /** The nearest statements that do not count, with the reason. */
  List<Evidence> rejected();

  /** Whether nothing was found although it applies. */
  default boolean isAbsent() {
    return grade() == Grade.ABSENT;
  }

  /** Whether it is only touched. */
  default boolean isMentioned() {
    return grade() == Grade.MENTIONED;
  }

  /** Whether a reviewer would accept what the document says. */
  default boolean isAddressed() {
    return grade() == Grade.ADDRESSED;
  }

  /**
   * The nearest statement that was not accepted, as the end of a sentence; empty where there is
   * none. Example: {@code ; the nearest is "must be fast" (line 12)}.
   */
  default String nearest() {
    List<Evidence> candidates = rejected().isEmpty() ? evidence() : rejected();
    if (candidates.isEmpty()) {
      return "";
    }
    Evidence first = candidates.get(0);
    return "; the nearest is \"" + first.text() + "\" (line " + first.span().line() + ")";
  }
}
