package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A comment meant to suppress findings with which something is wrong.
 *
 * @param fault what is wrong with it
 * @param subject the rules or categories that it names, as written, shortened to a line
 * @param detail for a malformed one the reason, for an expired one the last day on which it worked;
 *     empty for the others
 * @param span the words that are wrong
 * @param evidence the comment
 */
public record SuppressionIssue(
    SuppressionFault fault, String subject, String detail, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Suppressions";
  }
}
