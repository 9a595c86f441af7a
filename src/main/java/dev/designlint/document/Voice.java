package dev.designlint.document;

/** Who speaks in a block: only what the author says is evidence. */
public enum Voice {
  /** The author states something about the design. */
  AUTHOR,
  /** Instructions of a template, HTML comments, unfilled placeholders. */
  TEMPLATE,
  /** Somebody else's words, such as the task in a block quote. */
  QUOTATION,
  /** Links, reading lists and bibliographies. */
  REFERENCE,
  /** Program text. */
  CODE
}
