package dev.designlint.source;

/**
 * A stretch of one file.
 *
 * @param path the file as the user named it, with forward slashes
 * @param start first character
 * @param end just after the last character
 */
public record Span(String path, Position start, Position end) implements Comparable<Span> {
  /** The 1-based line on which the span starts. */
  public int line() {
    return start.line();
  }

  @Override
  public int compareTo(Span other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }
}
