package dev.designlint.document;

import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.Arrays;

/**
 * Readable text that knows where each of its characters stands in the file.
 *
 * @param value the text as a reader sees it, without markup
 * @param source the file
 * @param offsets for each character of {@code value} its offset in the file, or null where they are
 *     contiguous
 * @param base offset of the first character in the file
 */
public record Text(String value, SourceFile source, int[] offsets, int base) {
  /** Text that stands in the file as it is. */
  public static Text contiguous(SourceFile source, int start, int end) {
    return new Text(source.text().substring(start, end), source, null, start);
  }

  /**
   * Text without a place of its own, attributed to a stretch of the file that starts at {@code
   * base}.
   */
  public static Text synthetic(String value, SourceFile source, int base) {
    return new Text(value, source, new int[0], base);
  }

  /**
   * The offset in the file of one character of the text; positions past the end give just after the
   * last one.
   */
  public int offset(int index) {
    if (offsets == null) {
      return base + index;
    }
    if (offsets.length == 0) {
      return base;
    }
    return index < offsets.length ? offsets[index] : offsets[offsets.length - 1] + 1;
  }

  /**
   * The place in the file of the characters from {@code from} (inclusive) to {@code to}
   * (exclusive).
   */
  public Span span(int from, int to) {
    int start = offset(from);
    int end = to > from ? offset(to - 1) + 1 : start;
    return source.span(start, end);
  }

  /** The place of the whole text. */
  public Span span() {
    return span(0, value.length());
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return value.isBlank();
  }

  /** A part of this text, from {@code from} (inclusive) to {@code to} (exclusive). */
  public Text slice(int from, int to) {
    if (offsets == null) {
      return new Text(value.substring(from, to), source, null, base + from);
    }
    if (offsets.length == 0) {
      return new Text(value.substring(from, to), source, offsets, base);
    }
    return new Text(
        value.substring(from, to), source, Arrays.copyOfRange(offsets, from, to), offset(from));
  }
}
