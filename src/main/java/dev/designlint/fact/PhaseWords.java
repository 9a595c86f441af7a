package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * How much the author wrote on each phase of an interview.
 *
 * @param requirements words on requirements and context
 * @param highLevel words on the architecture as a whole
 * @param detail words on the design of single components
 * @param tradeOffs words on scalability and trade-offs
 * @param extensions words on extensions and follow-up questions
 * @param unassigned words under headings that name none of these
 * @param span the title
 * @param evidence empty, since the whole document is meant
 */
public record PhaseWords(
    int requirements,
    int highLevel,
    int detail,
    int tradeOffs,
    int extensions,
    int unassigned,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String describe() {
    return "words by phase: %d, %d, %d, %d, %d; under other headings %d"
        .formatted(requirements, highLevel, detail, tradeOffs, extensions, unassigned);
  }
}
