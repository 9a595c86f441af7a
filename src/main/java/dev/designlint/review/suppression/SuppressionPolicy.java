package dev.designlint.review.suppression;

import java.time.Clock;
import java.time.LocalDate;

/** What a run asks of suppressions, and the day on which it is made. */
public final class SuppressionPolicy {
  /** The name of the rule that is off unless asked for. */
  public static final String WITHOUT_REASON = "suppression-without-reason";

  private final boolean reasonRequired;
  private final Clock clock;

  /**
   * A policy for today, in coordinated universal time.
   *
   * @param reasonRequired whether a suppression without a reason is worth a warning
   */
  public SuppressionPolicy(boolean reasonRequired) {
    // The system's clock is made only for a document that asks for the day.
    this(reasonRequired, null);
  }

  /**
   * @param reasonRequired whether a suppression without a reason is worth a warning
   * @param clock tells the day, in its own time zone
   */
  public SuppressionPolicy(boolean reasonRequired, Clock clock) {
    this.reasonRequired = reasonRequired;
    this.clock = clock;
  }

  /** Whether a suppression without a reason is worth a warning. */
  public boolean reasonRequired() {
    return reasonRequired;
  }

  LocalDate today() {
    return LocalDate.now(clock == null ? Clock.systemUTC() : clock);
  }
}
