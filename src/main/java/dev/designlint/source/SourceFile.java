package dev.designlint.source;

import java.util.Arrays;

/** One text file with the means to turn offsets into positions. */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final boolean astral;

  /**
   * @param path the file as the user named it, with forward slashes
   * @param text the decoded text without a byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.astral = text.codePointCount(0, text.length()) != text.length();
  }

  /** The file as the user named it, with forward slashes. */
  public String path() {
    return path;
  }

  /** The whole decoded text. */
  public String text() {
    return text;
  }

  /** Number of lines; a text without any line break has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * The text of one line without its line break.
   *
   * @param line 1-based; out of range gives an empty string
   */
  public String line(int line) {
    if (line < 1 || line > lineStarts.length) {
      return "";
    }
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset at which a 1-based line starts; lines past the end give the length of the text. */
  public int lineStart(int line) {
    return line > lineStarts.length ? text.length() : lineStarts[Math.max(line, 1) - 1];
  }

  /** Turns a 0-based UTF-16 offset into a position; offsets past the end give the end. */
  public Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts, at);
    int line = found >= 0 ? found : -found - 2;
    int start = lineStarts[line];
    int column = astral ? text.codePointCount(start, at) : at - start;
    return new Position(line + 1, column + 1);
  }

  /** The span between two 0-based UTF-16 offsets. */
  public Span span(int start, int end) {
    return new Span(path, position(start), position(Math.max(start, end)));
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnds =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (lineEnds) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
