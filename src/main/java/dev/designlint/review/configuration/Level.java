package dev.designlint.review.configuration;

import dev.designlint.rule.Severity;
import java.util.Locale;

/** How loudly a user lets a rule speak. */
public enum Level {
  OFF,
  INFO,
  WARNING,
  ERROR;

  /** The level of that name in lower case. */
  static Level of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The severity of the findings; null where there are none. */
  public Severity severity() {
    return this == OFF ? null : Severity.valueOf(name());
  }
}
