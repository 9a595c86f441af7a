package dev.designlint.fact;

import java.util.Locale;

/** How well a document covers a topic. */
public enum Grade {
  /** A claim about this design that a reviewer accepts. */
  ADDRESSED,
  /** The subject is touched, without a claim that answers the reviewer's question. */
  MENTIONED,
  ABSENT,
  /** The kind of document, or the document itself, rules the topic out. */
  NOT_APPLICABLE,
  /** The form of the document (a picture, a foreign language) hides the answer. */
  NOT_EVALUABLE;

  /** The grade as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
