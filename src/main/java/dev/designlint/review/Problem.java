package dev.designlint.review;

/**
 * Why a file was not reviewed as asked.
 *
 * @param path the file as the user named it
 * @param line 1-based line, 0 where the whole file is meant
 * @param column 1-based column, 0 where the whole line is meant
 * @param message what is wrong
 * @param advice what to do
 * @param fault whether it is a fault of this program, not of the file
 */
public record Problem(
    String path, int line, int column, String message, String advice, boolean fault)
    implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : message.compareTo(other.message);
  }
}
