package dev.designlint.fact;

/** Where a tie between two components is stated, the most reliable form first. */
public enum LinkForm {
  ARCHITECTURE_DIAGRAM,
  SEQUENCE_DIAGRAM,
  /** The items of a numbered list. */
  NUMBERED_STEPS,
  /** A chain such as {@code Client → Gateway → Orders}. */
  ARROWS,
  /** A sentence with a verb such as "calls" between two components. */
  SENTENCE;

  /** The form as reports spell it. */
  public String words() {
    return switch (this) {
      case ARCHITECTURE_DIAGRAM -> "drawn";
      case SEQUENCE_DIAGRAM -> "drawn in order";
      case NUMBERED_STEPS -> "a numbered step";
      case ARROWS -> "an arrow in the text";
      case SENTENCE -> "said in a sentence";
    };
  }
}
