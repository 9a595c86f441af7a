package dev.designlint.parse.yaml;

import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import org.yaml.snakeyaml.error.Mark;

/** Turns the marks of a YAML parser, which count code points, into offsets of the file. */
final class YamlPlaces {
  private final SourceFile source;
  private final int from;
  private final int to;
  private final boolean everyCharacterIsOne;

  YamlPlaces(SourceFile source, int from, int to) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.everyCharacterIsOne = source.text().codePointCount(from, to) == to - from;
  }

  SourceFile source() {
    return source;
  }

  /** The stretch of the file that is YAML. */
  String yaml() {
    return source.text().substring(from, to);
  }

  int offset(Mark mark) {
    int index = mark.getIndex();
    int offset = everyCharacterIsOne ? from + index : source.text().offsetByCodePoints(from, index);
    return Math.min(offset, to);
  }

  /** The offset of a node's own text, behind its anchor and its tag. */
  int contentStart(Mark mark) {
    String text = source.text();
    int start = offset(mark);
    while (start < to && (text.charAt(start) == '&' || text.charAt(start) == '!')) {
      while (start < to && !Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (start < to && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return start;
  }

  /** The end without the white space before it. */
  int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start && Character.isWhitespace(source.text().charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** The rest of the line at a mark, or nothing where there is no mark. */
  Span span(Mark mark) {
    int start = mark == null ? from : offset(mark);
    return source.span(start, Math.min(to, start + 1));
  }
}
