package dev.designlint.fact;

import java.util.Locale;

/** What sort of document is under review; it decides what is asked of it. */
public enum DocumentKind {
  /** An answer to an interview question: a whole system, designed from nothing. */
  PRACTICE_ANSWER,
  /** A proposal to build or change something that exists. */
  DESIGN_PROPOSAL,
  /** One decision with its context and consequences. */
  DECISION_RECORD,
  /** Notes, comparisons and explanations about a design. */
  NOTES,
  /** A README, a change log, a guide: no design at all. */
  NOT_A_DESIGN;

  /** The kind as users write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
