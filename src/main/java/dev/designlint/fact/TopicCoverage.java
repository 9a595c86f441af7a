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
    implements Fact, Graded {
  @Override
  public List<Evidence> candidates() {
    return rejected;
  }
}
