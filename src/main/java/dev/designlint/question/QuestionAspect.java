package dev.designlint.question;

import dev.designlint.fact.DepthAspect;
import dev.designlint.rule.Phase;
import java.util.List;
import java.util.Locale;

/** What a question is about; it decides in which phase it is asked and under which focus. */
public enum QuestionAspect {
  ARCHITECTURE(Phase.HIGH_LEVEL, "architecture"),
  HOW(Phase.DETAIL, "architecture"),
  BOTTLENECK(Phase.TRADE_OFFS, "scalability"),
  OPTIMISATION(Phase.TRADE_OFFS, "scalability"),
  FAILURE(Phase.DETAIL, "trade-offs"),
  OPERATIONS(Phase.EXTENSIONS, "trade-offs"),
  ALTERNATIVES(Phase.TRADE_OFFS, "trade-offs");

  private final Phase phase;
  private final String focus;

  QuestionAspect(Phase phase, String focus) {
    this.phase = phase;
    this.focus = focus;
  }

  /** The aspect of that key. */
  static QuestionAspect of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The aspect of a question about what a component leaves open. */
  static QuestionAspect of(DepthAspect aspect) {
    return switch (aspect) {
      case ROLE -> ARCHITECTURE;
      case CHOICE, DATA -> HOW;
      case SCALING, BOTTLENECK -> BOTTLENECK;
      case OPTIMISATION -> OPTIMISATION;
      case FAILURE -> FAILURE;
      case OPERATIONS -> OPERATIONS;
      case ALTERNATIVES -> ALTERNATIVES;
    };
  }

  /** The aspect as reports spell it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The phase of an interview in which it comes up. */
  public Phase phase() {
    return phase;
  }

  /** Whether it is asked where the user looks at these parts only; an empty list means all. */
  boolean isIn(List<String> parts) {
    return parts.isEmpty() || parts.contains(focus);
  }
}
