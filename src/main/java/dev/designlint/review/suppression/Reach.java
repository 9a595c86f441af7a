package dev.designlint.review.suppression;

/** What a comment that is meant for the reviewer does, and how far it reaches. */
public enum Reach {
  /** From the comment to the one that enables the rule again, or to the end of the file. */
  RANGE("disable"),
  /** Ends a range. */
  END("enable"),
  /** The next line with text. */
  NEXT_LINE("disable-next-line"),
  /** The section in which it stands, its heading and its subsections. */
  SECTION("disable-section"),
  /** The whole file. */
  FILE("disable-file");

  private final String word;

  Reach(String word) {
    this.word = word;
  }

  /** The word as users write it behind {@code designlint-}. */
  public String word() {
    return word;
  }

  /** The reach of a word, or null where there is no such word. */
  static Reach of(String word) {
    for (Reach reach : values()) {
      if (reach.word.equals(word)) {
        return reach;
      }
    }
    return null;
  }
}
