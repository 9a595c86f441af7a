package dev.designlint.review.configuration;

/** Whether the configuration names a file among those to review. */
public enum Inclusion {
  /** It names no files. */
  UNSTATED,
  INCLUDED,
  LEFT_OUT
}
