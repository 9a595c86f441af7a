package dev.designlint.parse.yaml;

import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;

/** Finds for each character of a YAML scalar the place in the file from which it comes. */
final class ScalarText {
  private static final String LONG_ESCAPES = "xuU";

  private ScalarText() {}

  /**
   * The text of a scalar.
   *
   * @param value what the scalar says
   * @param start offset of its first character, quotes and block indicators included
   * @param end offset just after its last character
   */
  static Text of(SourceFile source, String value, int start, int end) {
    String file = source.text();
    if (value.isEmpty() || start >= end) {
      return Text.synthetic(value, source, start);
    }
    char quote = file.charAt(start);
    boolean block = quote == '|' || quote == '>';
    boolean quoted = quote == '"' || quote == '\'';
    int from = quoted ? start + 1 : start;
    if (block) {
      int lineEnd = file.indexOf('\n', start);
      from = lineEnd < 0 ? end : Math.min(end, lineEnd + 1);
    }
    if (!block && file.startsWith(value, from) && from + value.length() <= end) {
      return Text.contiguous(source, from, from + value.length());
    }
    int[] offsets = aligned(file, value, from, end, quoted ? quote : 0);
    return offsets == null
        ? Text.synthetic(value, source, start)
        : new Text(value, source, offsets, offsets[0]);
  }

  /** The offset of each character, or null where the value cannot be found in the file. */
  private static int[] aligned(String file, String value, int from, int end, int quote) {
    int[] offsets = new int[value.length()];
    int cursor = from;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean blank = Character.isWhitespace(c);
      while (!blank && cursor < end && Character.isWhitespace(file.charAt(cursor))) {
        cursor++;
      }
      if (quote == '"' && file.startsWith("\\\n", cursor)) {
        cursor += 2;
        i--;
        continue;
      }
      offsets[i] = Math.min(cursor, end);
      if (quote == '"' && cursor < end && file.charAt(cursor) == '\\') {
        cursor += escapeLength(file, cursor);
      } else if (quote == '\'' && c == '\'' && file.startsWith("''", cursor)) {
        cursor += 2;
      } else if (blank) {
        cursor += cursor < end && Character.isWhitespace(file.charAt(cursor)) ? 1 : 0;
      } else if (cursor < end && file.charAt(cursor) == c) {
        cursor++;
      } else {
        return null;
      }
    }
    return offsets;
  }

  private static int escapeLength(String file, int backslash) {
    int kind = backslash + 1 < file.length() ? LONG_ESCAPES.indexOf(file.charAt(backslash + 1)) : 0;
    return kind < 0 ? 2 : 2 + (2 << kind);
  }
}
