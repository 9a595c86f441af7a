package dev.designlint.rule;

import java.util.Locale;

/** How much a finding matters, from the worst down. */
public enum Severity {
  /** Something that every design of this kind owes its reader, or that cannot be true. */
  ERROR,
  /** A gap that a reviewer would ask about. */
  WARNING,
  /** A prompt, or polish. */
  INFO;

  /** The severity as users write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
