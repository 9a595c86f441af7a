package dev.designlint.source;

/** Says why a file cannot be read as text, and what to do about it. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String advice;

  /**
   * @param path the file as the user named it
   * @param message what is wrong
   * @param advice what to do
   */
  public UnreadableFileException(String path, String message, String advice) {
    super(message);
    this.path = path;
    this.advice = advice;
  }

  /** The file as the user named it. */
  public String path() {
    return path;
  }

  /** What to do about it. */
  public String advice() {
    return advice;
  }
}
