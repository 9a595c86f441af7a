package dev.designlint.source;

/**
 * One reason why a file cannot be read.
 *
 * @param span where it stands
 * @param message what is wrong, in one sentence
 * @param advice what to do about it, or an empty string
 */
public record ParseProblem(Span span, String message, String advice) {
  @Override
  public String toString() {
    String place = span.path() + ":" + span.line() + ":" + span.start().column() + ": " + message;
    return advice.isEmpty() ? place : place + " (" + advice.strip() + ")";
  }
}
