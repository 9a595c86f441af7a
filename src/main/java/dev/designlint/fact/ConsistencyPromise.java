package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * What the author promises about the consistency of some data.
 *
 * @param subject the data in the document's words; empty where the whole design is meant
 * @param terms the stems of the words of the subject that tell it from other data, in order
 * @param consistency what is promised
 * @param bounded whether a longest delay stands with it or anywhere, as a time or another event
 * @param guarded whether the document says how two changes at once are kept apart or put right
 * @param span the statement
 * @param evidence the statement
 */
public record ConsistencyPromise(
    String subject,
    List<String> terms,
    Consistency consistency,
    boolean bounded,
    boolean guarded,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Promises about data";
  }

  @Override
  public String describe() {
    return (subject.isEmpty() ? "the design" : subject)
        + ": "
        + consistency.key()
        + (bounded ? ", with a bound" : "")
        + (guarded ? ", guarded" : "");
  }
}
