package dev.designlint.compare;

import java.util.Locale;

/** What became of a document from one run to another, in the order of reports. */
public enum Change {
  WORSE,
  BETTER,
  /** Neither, but not the same: something small for something else. */
  CHANGED,
  NEW,
  GONE,
  SAME;

  /** The change as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
