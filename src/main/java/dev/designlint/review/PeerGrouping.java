package dev.designlint.review;

/** By what answers are taken for answers to the same question. */
public enum PeerGrouping {
  /** The same system in the title. */
  TITLE,
  /** The same folder. */
  FOLDER,
  /** No answers are compared. */
  NONE
}
