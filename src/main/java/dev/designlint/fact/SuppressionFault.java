package dev.designlint.fact;

/** What is wrong with a comment that suppresses findings. */
public enum SuppressionFault {
  /** It cannot be understood, or not all of it. */
  MALFORMED,
  /** It leaves nothing out. */
  UNUSED,
  /** It was meant to end by now. */
  EXPIRED,
  /** It does not say why. */
  UNEXPLAINED
}
