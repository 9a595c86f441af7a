package dev.designlint.compare;

import java.util.Locale;

/** How a document differs between two runs, in the order in which that matters. */
public enum Change {
  /** It has a new error or warning; or none came or went, and its readiness fell. */
  WORSE,
  /** Only the later run has it. */
  NEW,
  /** Something was fixed or its readiness rose, and no finding came. */
  BETTER,
  /** A prompt came, and perhaps others went. */
  CHANGED,
  /** Only the earlier run has it. */
  GONE,
  /** Its findings and its readiness are the same, wherever they stand now. */
  SAME;

  /** The change as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
