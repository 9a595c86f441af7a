package dev.designlint.language;

/** Whether a statement speaks of the design as it is to be, or of something after it. */
public enum Tense {
  NOW,
  LATER
}
