package dev.designlint.fact;

import java.util.Locale;

/** How soon a reader must see what was written. */
public enum Consistency {
  /** Every read gives what was written last. */
  STRONG,
  /** A read may give something older. */
  EVENTUAL;

  /** The word as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
