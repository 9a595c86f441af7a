package dev.designlint.benchmark;

/**
 * How well alarms fit what is annotated.
 *
 * @param right alarms that the reader would raise too
 * @param wrong alarms that the reader would not raise
 * @param missed what the reader would raise and the tool does not
 */
record Detection(int right, int wrong, int missed) {
  /** The share of the alarms that are right; not a number where there is none. */
  double precision() {
    return (double) right / (right + wrong);
  }

  /** The share of what the reader would raise that is raised; not a number where there is none. */
  double recall() {
    return (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall; 0 where no alarm is right. */
  double balance() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /** Whether the reader would raise anything. */
  boolean isExpected() {
    return right + missed > 0;
  }
}
