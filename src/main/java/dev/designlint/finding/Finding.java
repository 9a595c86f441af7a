package dev.designlint.finding;

import dev.designlint.fact.Evidence;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.source.Span;
import java.util.List;

/**
 * A defect of a document.
 *
 * @param rule the rule that found it
 * @param severity how much it matters here
 * @param message what is wrong, in the document's own words
 * @param subject what it is about, or an empty string; see {@code Fact.subject()}
 * @param span where to look
 * @param evidence the statements on which it rests
 * @param candidates the nearest statements that were looked at and not accepted
 * @param children findings of the same root cause, which this one stands for
 */
public record Finding(
    Rule rule,
    Severity severity,
    String message,
    String subject,
    Span span,
    List<Evidence> evidence,
    List<Evidence> candidates,
    List<Finding> children)
    implements Comparable<Finding> {
  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, message, subject, span, evidence, candidates, children);
  }

  /** Orders by place, then rule, then message. */
  @Override
  public int compareTo(Finding other) {
    int bySpan = span.compareTo(other.span);
    if (bySpan != 0) {
      return bySpan;
    }
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : message.compareTo(other.message);
  }
}
