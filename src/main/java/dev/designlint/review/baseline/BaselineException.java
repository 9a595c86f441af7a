package dev.designlint.review.baseline;

/** Says that a baseline cannot be read or written, and what to do. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  public BaselineException(String message) {
    super(message);
  }
}
