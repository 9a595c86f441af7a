package dev.designlint.vocabulary;

import java.util.Locale;

/** Cues that no phrase carries: the extraction sets them where it finds such a thing. */
public enum FoundCue {
  TECHNOLOGY,
  USERS,
  RATE,
  BYTES,
  BANDWIDTH,
  DURATION,
  /** A duration of at most fifteen minutes. */
  SHORT,
  AVAILABILITY,
  PERCENT,
  RATIO,
  MONEY,
  NODES,
  ITEMS,
  QUESTION,
  TABLE_ROW,
  LIST_ITEM,
  CODE_LINE,
  PROGRAM,
  DIAGRAM_LABEL,
  LATER,
  POSSIBLE,
  DEMAND,
  LABEL,
  NUMBERED,
  /** A call such as {@code put(key, value)}. */
  CALL,
  ENDPOINT,
  /** A method of HTTP and a path, as in "POST /orders". */
  ROUTE,
  SCHEMA,
  DIAGRAM,
  /** A diagram of who calls whom, with at least three calls. */
  SEQUENCE,
  /** A line that starts with an arrow. */
  ARROW_LINE,
  /** Attributes of an entity in a row, as in "user_id, post_id, created_at". */
  ATTRIBUTES,
  /** A row or an item that says what a status code means, as in "404 | not found". */
  STATUS_CODE,
  PICTURE;

  /** The name by which the lexicon refers to it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its cue number: these cues are numbered first, in their order. */
  public int cue() {
    return ordinal();
  }
}
