package dev.designlint.rule;

import java.util.Locale;

/** The part of a design, in the order in which it is best told. */
public enum Part {
  WHY(1),
  WHAT(2),
  HOW(2),
  CONSIDERATIONS(4),
  DEEP_DIVE(5);

  private final int phase;

  Part(int phase) {
    this.phase = phase;
  }

  /** The part as users write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The phase of an interview in which it is mostly told; see {@link Phase}. */
  public int phase() {
    return phase;
  }

  /** The part to which the rules of a category belong unless they say otherwise. */
  public static Part ofCategory(String category) {
    return switch (category) {
      case "why", "numbers", "document" -> WHY;
      case "what" -> WHAT;
      case "how", "diagrams" -> HOW;
      case "deep-dive" -> DEEP_DIVE;
      default -> CONSIDERATIONS;
    };
  }
}
