package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * Something that the data model leaves out although the rest of the document calls for it.
 *
 * @param kind what is left out
 * @param subject the entity, the endpoint or the entities, as the start of a sentence
 * @param detail what the subject is compared with, as the end of a sentence
 * @param span where the subject is defined
 * @param evidence the statements compared
 */
public record ModelGap(Kind kind, String subject, String detail, Span span, List<Evidence> evidence)
    implements Fact {
  /** What is left out. */
  public enum Kind {
    /** Entities without a relation, where others have one. */
    RELATION,
    /** The size or number of the entity that is named most. */
    SIZE,
    /** The entity on which an endpoint works. */
    ENTITY,
    /** The store of an entity, where others have one. */
    HOME,
    /** A drawing or tables of entities that are only listed. */
    DRAWING
  }

  @Override
  public String describe() {
    return "the data model lacks a "
        + kind.name().toLowerCase(Locale.ROOT)
        + ": "
        + subject
        + detail;
  }
}
