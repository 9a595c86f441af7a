package dev.designlint.fact;

import java.util.Locale;

/** What a deep dive says about a component: the basics first, then the five aspects. */
public enum DepthAspect {
  ROLE("what it does"),
  CHOICE("why it was chosen"),
  SCALING("how it scales"),
  DATA("what it stores"),
  BOTTLENECK("what limits it"),
  OPTIMISATION("what could be improved and when"),
  FAILURE("what happens when it fails"),
  OPERATIONS("how it is watched and operated"),
  ALTERNATIVES("how else it could be built");

  private final String title;

  DepthAspect(String title) {
    this.title = title;
  }

  /** The aspect as the end of a sentence. */
  public String title() {
    return title;
  }

  /** The aspect as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether everything about a component rests on it, so that even a short text says it. */
  public boolean isBasic() {
    return compareTo(BOTTLENECK) < 0;
  }
}
