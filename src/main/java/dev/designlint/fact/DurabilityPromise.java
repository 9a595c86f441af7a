package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A promise that nothing written is ever lost: a recovery point of zero, or the same in words.
 *
 * @param subject the data in the document's words; empty where the whole design is meant
 * @param terms the stems of the words of the subject that tell it from other data, in order
 * @param local whether it is limited to one zone or region
 * @param span the statement
 * @param evidence the statement
 */
public record DurabilityPromise(
    String subject, List<String> terms, boolean local, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Promises about data";
  }

  @Override
  public String describe() {
    return (subject.isEmpty() ? "the design" : subject)
        + ": nothing is lost"
        + (local ? " within a zone or region" : "");
  }
}
