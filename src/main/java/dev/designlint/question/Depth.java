package dev.designlint.question;

/** How far into the components a review goes. */
public enum Depth {
  /** No question is picked. */
  NONE(0, 0),
  STANDARD(3, 3),
  DEEP(5, 7);

  private final int components;
  private final int questions;

  Depth(int components, int questions) {
    this.components = components;
    this.questions = questions;
  }

  /** The most components that are gone into. */
  public int components() {
    return components;
  }

  /** The most questions of one bank. */
  public int questions() {
    return questions;
  }
}
