package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/** Something that the document says, as rules see it. */
public interface Fact {
  /** The place at which a finding about this fact is shown. */
  Span span();

  /** The statements on which the fact rests, in the order of the document. */
  List<Evidence> evidence();

  /** The nearest statements that were looked at and not accepted, with the reason. */
  default List<Evidence> candidates() {
    return List.of();
  }

  /**
   * What the fact is about, in the document's words: a name, a quoted sentence; empty where it is
   * about the whole document. It stays the same while other parts of the document change.
   */
  default String subject() {
    return "";
  }

  /** The heading under which {@code designlint facts} lists facts of this kind. */
  default String group() {
    return "Conclusions";
  }

  /** The fact in one line. */
  default String describe() {
    return toString();
  }
}
