package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * What the author says of how data is copied.
 *
 * @param subject the data or the store in the document's words; empty where none is named
 * @param terms the stems of the words of the statement that tell data from other data
 * @param mode how copies are made
 * @param regions whether the copies stand in several regions or data centres
 * @param manyWriters whether several of them take writes
 * @param settled whether the document says which of two changes wins, or in which one region a key
 *     is written
 * @param yields whether the document says what gives way when the regions are cut off
 * @param span the statement
 * @param evidence the statement
 */
public record ReplicationStatement(
    String subject,
    List<String> terms,
    Mode mode,
    boolean regions,
    boolean manyWriters,
    boolean settled,
    boolean yields,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  /** When a write is confirmed. */
  public enum Mode {
    /** After the copies have it. */
    SYNCHRONOUS,
    /** Before the copies have it. */
    ASYNCHRONOUS,
    UNSTATED
  }

  @Override
  public String group() {
    return "Replication";
  }

  @Override
  public String describe() {
    return (subject.isEmpty() ? "the design" : subject)
        + ": "
        + mode.name().toLowerCase(Locale.ROOT)
        + (regions ? ", across regions" : "")
        + (manyWriters ? ", several take writes" : "")
        + (settled ? ", conflicts settled" : "");
  }
}
