package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * A promise about data that another statement of the document breaks.
 *
 * @param kind what breaks it
 * @param subject the data or the promise, as the start of a sentence; empty where the whole design
 *     is meant
 * @param detail what stands against it, in the document's words with its line
 * @param span the promise
 * @param evidence both statements
 */
public record DataConflict(
    Kind kind, String subject, String detail, Span span, List<Evidence> evidence) implements Fact {
  /** What breaks the promise. */
  public enum Kind {
    /** Strong consistency over several regions that must always answer, or answer fast. */
    PARTITION,
    /** Strong consistency of data that is read from a cache. */
    CACHE,
    /** Strong consistency of data in a store that gives older answers. */
    STORE,
    /** Eventual consistency of what must not be given away twice. */
    SCARCE,
    /** No loss, with copies that come later. */
    LOSS,
    /** Writes in several regions, and no rule for two changes of the same data. */
    WRITERS
  }

  /** The data behind a noun, as in "consistency of `seats`". */
  public String ofSubject() {
    return subject.isEmpty() ? "" : " of `" + subject + "`";
  }

  @Override
  public String describe() {
    return "a promise is broken by a "
        + kind.name().toLowerCase(Locale.ROOT)
        + ": "
        + subject
        + ": "
        + detail;
  }
}
