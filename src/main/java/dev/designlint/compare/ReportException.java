package dev.designlint.compare;

/** Says why a report cannot be read, where, and what to do. */
public final class ReportException extends Exception {
  private static final long serialVersionUID = 1L;

  public ReportException(String message) {
    super(message);
  }
}
