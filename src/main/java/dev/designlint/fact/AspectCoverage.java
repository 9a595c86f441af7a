package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * How well the document covers one aspect, a question narrower than a topic.
 *
 * @param aspect the aspect's key, as {@code vocabulary/aspects} names it
 * @param subject what in the design raises the question, such as the name of a queue; empty where
 *     it is asked of every design
 * @param grade the verdict; not applicable where nothing raises the question
 * @param span what raises the question, else the title
 * @param evidence what counts for the aspect
 * @param rejected the nearest statements that do not count, with the reason
 */
public record AspectCoverage(
    String aspect,
    String subject,
    Grade grade,
    Span span,
    List<Evidence> evidence,
    List<Evidence> rejected)
    implements Fact, Graded {
  @Override
  public List<Evidence> candidates() {
    return rejected;
  }

  @Override
  public String group() {
    return "Aspects";
  }

  @Override
  public String describe() {
    return aspect + ": " + grade.key() + (subject.isEmpty() ? "" : ", asked of " + subject);
  }
}
