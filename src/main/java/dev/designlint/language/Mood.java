package dev.designlint.language;

/** How a statement is meant. */
public enum Mood {
  /** It says what is, or what will be built. */
  DOES,
  /** It demands: must, should, shall, needs to. */
  SHOULD,
  /** It names a possibility: could, might, may. */
  COULD,
  /** It puts an answer off: should discuss, will explore, to be decided. */
  DEFERRED,
  /** It asks. */
  QUESTION
}
