package dev.designlint.rule;

import java.util.Locale;

/** The phases of a system design interview of an hour; two minutes are left as a buffer. */
public enum Phase {
  REQUIREMENTS("Requirements and context", 5),
  HIGH_LEVEL("High-level architecture", 10),
  DETAIL("Detailed component design", 20),
  TRADE_OFFS("Scalability and trade-offs", 15),
  EXTENSIONS("Extensions and deep dives", 8);

  private final String title;
  private final int minutes;

  Phase(String title, int minutes) {
    this.title = title;
    this.minutes = minutes;
  }

  /** The stable key of the phase: its name in kebab-case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** Its share of the hour in minutes. */
  public int minutes() {
    return minutes;
  }

  /** Its number, 1 to 5. */
  public int number() {
    return ordinal() + 1;
  }
}
