package dev.designlint.fact;

import java.util.Locale;

/** What a technology is to the design. */
public enum TechnologyRole {
  /** The design uses it. */
  CHOSEN,
  /** It is weighed and left open, or named as one of several. */
  CONSIDERED,
  /** It is weighed and not taken. */
  REJECTED,
  /** An example, a comparison, somebody else's system. */
  MENTIONED,
  /** What the system under design is, extends or runs in. */
  SURROUNDINGS;

  /** The role as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
