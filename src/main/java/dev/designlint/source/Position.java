package dev.designlint.source;

/**
 * A place in a text file.
 *
 * @param line 1-based line number
 * @param column 1-based column, counted in Unicode code points
 */
public record Position(int line, int column) implements Comparable<Position> {
  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
