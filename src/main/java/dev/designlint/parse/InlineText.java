package dev.designlint.parse;

import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/** Collects the readable text below a node together with the offset of each character. */
final class InlineText {
  private static final int LONGEST_ENTITY = 32;

  /** How far a character may stand from where it is looked for. */
  private static final int REACH = 64;

  private final SourceFile source;
  private final StringBuilder text = new StringBuilder();
  private final List<Image> images = new ArrayList<>();
  private int[] offsets = new int[128];
  private int linked;
  private int last;

  private InlineText(SourceFile source, int start) {
    this.source = source;
    this.last = start;
  }

  /** Reads the children of a block whose text starts at an offset. */
  static InlineText of(Node parent, SourceFile source, int start) {
    InlineText result = new InlineText(source, start);
    result.children(parent, false);
    return result;
  }

  /** The text; white space at the ends is kept. */
  Text text() {
    int[] exact = Arrays.copyOf(offsets, text.length());
    int base = exact.length > 0 ? exact[0] : last;
    return exact.length == 0
        ? Text.contiguous(source, last, last)
        : new Text(text.toString(), source, exact, base);
  }

  /** How many characters of the text are link texts. */
  int linked() {
    return linked;
  }

  /** The images that stand in the text. */
  List<Image> images() {
    return images;
  }

  private void children(Node parent, boolean inLink) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      visit(node, inLink);
    }
  }

  private void visit(Node node, boolean inLink) {
    if (node instanceof org.commonmark.node.Text literal) {
      literal(literal.getLiteral(), node.getSourceSpans(), false, inLink);
    } else if (node instanceof Code code) {
      literal(code.getLiteral(), node.getSourceSpans(), true, inLink);
    } else if (node instanceof SoftLineBreak) {
      append(' ', lineBreak(), inLink);
    } else if (node instanceof HardLineBreak) {
      append('\n', lineBreak(), inLink);
    } else if (node instanceof HtmlInline html) {
      if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        append('\n', start(node.getSourceSpans()), inLink);
      }
    } else if (node instanceof Image image) {
      images.add(image);
    } else if (node instanceof Link) {
      children(node, true);
    } else if (!(node instanceof TaskListItemMarker)
        && !(node instanceof FootnoteReference)
        && !(node instanceof LinkReferenceDefinition)) {
      children(node, inLink);
    }
  }

  /** Where the line ends on which the last character stands. */
  private int lineBreak() {
    String file = source.text();
    int at = last;
    while (at < file.length() && !isLineBreak(file.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a node starts; behind an escaped bar of a table its span lies a little before it. */
  private int start(List<SourceSpan> spans) {
    return spans.isEmpty() ? last : Math.max(last, spans.get(0).getInputIndex());
  }

  /**
   * Appends a literal and finds each of its characters in the file, where escapes and entities take
   * more room than the characters for which they stand.
   */
  private void literal(String literal, List<SourceSpan> spans, boolean code, boolean inLink) {
    String file = source.text();
    int at = code ? afterBackticks(start(spans)) : start(spans);
    int line = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (code && c == ' ' && at < file.length() && isLineBreak(file.charAt(at))) {
        append(c, at, inLink);
        line++;
        at = line < spans.size() ? spans.get(line).getInputIndex() : at + 1;
        continue;
      }
      int entityEnd = code ? 0 : entityEnd(literal, i, at);
      int place = entityEnd > 0 ? at : place(literal, i, at, code);
      if (place < 0) {
        append(c, Math.max(0, last - 1), inLink);
      } else {
        append(c, place, inLink);
        at = entityEnd > 0 ? entityEnd : place + 1;
      }
    }
  }

  private int afterBackticks(int from) {
    String file = source.text();
    int at = from;
    while (at < file.length() && file.charAt(at) != '`') {
      at++;
    }
    while (at < file.length() && file.charAt(at) == '`') {
      at++;
    }
    return at;
  }

  /** Where a character of a literal stands, looked for from a place of the file on, or -1. */
  private int place(String literal, int index, int at, boolean code) {
    String file = source.text();
    char c = literal.charAt(index);
    boolean same = at < file.length() && file.charAt(at) == c;
    if (isEscape(at, c) && !(code && same)) {
      return at + 1;
    }
    return same ? at : find(literal, index, at);
  }

  private boolean isEscape(int at, char c) {
    String file = source.text();
    boolean punctuation = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    return punctuation
        && at + 1 < file.length()
        && file.charAt(at) == '\\'
        && file.charAt(at + 1) == c;
  }

  /** Just after the entity that stands for a character of a literal, or 0 where there is none. */
  private int entityEnd(String literal, int index, int at) {
    String file = source.text();
    if (at >= file.length() || file.charAt(at) != '&') {
      return 0;
    }
    int end = at + 1;
    while (end < file.length() && end - at <= LONGEST_ENTITY && isOfEntity(file.charAt(end))) {
      end++;
    }
    boolean entity = end > at + 1 && end < file.length() && file.charAt(end) == ';';
    boolean verbatim = entity && literal.startsWith(file.substring(at, end + 1), index);
    return entity && !verbatim ? end + 1 : 0;
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || c < 127 && Character.isLetterOrDigit(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** The next place of the file at which a literal goes on, or -1. */
  private int find(String literal, int index, int from) {
    String file = source.text();
    int rest = literal.length() - index;
    for (int length : new int[] {Math.min(12, rest), Math.min(2, rest), 1}) {
      int end = Math.min(from + REACH, file.length() - length);
      for (int at = from; at <= end; at++) {
        if (file.regionMatches(at, literal, index, length)) {
          return at;
        }
      }
    }
    return -1;
  }

  private void append(char character, int offset, boolean inLink) {
    int at = text.length();
    if (at == offsets.length) {
      offsets = Arrays.copyOf(offsets, at * 2);
    }
    offsets[at] = offset;
    last = offset + 1;
    text.append(character == '\u00a0' ? ' ' : character);
    if (inLink) {
      linked++;
    }
  }
}
