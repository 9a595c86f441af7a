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
 * @param more findings of the same rule, which this one counts in its message
 */
public record Finding(
    Rule rule,
    Severity severity,
    String message,
    String subject,
    Span span,
    List<Evidence> evidence,
    List<Evidence> candidates,
    List<Finding> children,
    List<Finding> more)
    implements Comparable<Finding> {
  /** A finding that stands for itself. */
  public Finding(
      Rule rule,
      Severity severity,
      String message,
      String subject,
      Span span,
      List<Evidence> evidence,
      List<Evidence> candidates) {
    this(rule, severity, message, subject, span, evidence, candidates, List.of(), List.of());
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, message, subject, span, evidence, candidates, children, more);
  }

  /** The same finding, under which those of the same root cause hang. */
  public Finding withChildren(List<Finding> all) {
    return new Finding(rule, severity, message, subject, span, evidence, candidates, all, more);
  }

  /** The same finding, which counts others of its rule. */
  public Finding withMore(List<Finding> all) {
    String counted = message + " (and " + all.size() + " more like it)";
    return new Finding(rule, severity, counted, subject, span, evidence, candidates, children, all);
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
