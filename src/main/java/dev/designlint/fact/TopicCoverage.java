package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * How well the document covers one topic.
 *
 * @param topic the topic
 * @param grade the verdict
 * @param span the best evidence or, where there is none, the place where it would belong
 * @param evidence what counts for the topic
 * @param rejected the nearest statements that do not count, with the reason
 */
public record TopicCoverage(
    Topic topic, Grade grade, Span span, List<Evidence> evidence, List<Evidence> rejected)
    implements Fact {
  @Override
  public List<Evidence> candidates() {
    return rejected;
  }

  /** Whether nothing about the topic was found although it applies. */
  public boolean isAbsent() {
    return grade == Grade.ABSENT;
  }

  /** Whether the topic is only touched. */
  public boolean isMentioned() {
    return grade == Grade.MENTIONED;
  }

  /** Whether a reviewer would accept what the document says. */
  public boolean isAddressed() {
    return grade == Grade.ADDRESSED;
  }

  /**
   * The nearest statement that was not accepted, as the end of a sentence; empty where there is
   * none. Example: {@code ; the nearest is "must be fast" (line 12)}.
   */
  public String nearest() {
    List<Evidence> candidates = rejected.isEmpty() ? evidence : rejected;
    if (candidates.isEmpty()) {
      return "";
    }
    Evidence first = candidates.get(0);
    return "; the nearest is \"" + first.text() + "\" (line " + first.span().line() + ")";
  }
}
