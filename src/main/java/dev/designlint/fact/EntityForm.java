package dev.designlint.fact;

import java.util.Locale;

/** Where an entity of the design is defined. */
public enum EntityForm {
  /** A table with columns, such as SQL in a fence. */
  TABLE,
  /** A box of an entity relationship or class diagram. */
  DRAWN,
  /** An item of a list or a row of a table of entities. */
  LISTED;

  /** The form as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
