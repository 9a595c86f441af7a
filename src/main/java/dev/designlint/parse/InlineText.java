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
import org.commonmark.node.StrongEmphasis;

/** Collects the readable text below a node together with the offset of each character. */
final class InlineText {
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
      literal(literal.getLiteral(), node.getSourceSpans(), 0, inLink);
    } else if (node instanceof Code code) {
      literal(code.getLiteral(), node.getSourceSpans(), backticks(node), inLink);
    } else if (node instanceof SoftLineBreak) {
      // A line that starts in bold is a labelled line of its own: "**Latency**: …".
      append(node.getNext() instanceof StrongEmphasis ? '\n' : ' ', last, inLink);
    } else if (node instanceof HardLineBreak) {
      append('\n', last, inLink);
    } else if (node instanceof HtmlInline html) {
      if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        append('\n', last, inLink);
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

  private static int backticks(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int length = spans.stream().mapToInt(SourceSpan::getLength).sum();
    int literal = ((Code) node).getLiteral().length();
    return Math.max(0, (length - literal) / 2);
  }

  /** Appends a literal whose characters stand in the spans, after {@code skip} marks. */
  private void literal(String literal, List<SourceSpan> spans, int skip, boolean inLink) {
    int span = 0;
    int within = skip;
    for (int i = 0; i < literal.length(); i++) {
      while (span + 1 < spans.size() && within >= spans.get(span).getLength()) {
        within -= spans.get(span).getLength();
        span++;
      }
      int offset = last;
      if (!spans.isEmpty()) {
        SourceSpan at = spans.get(span);
        offset = at.getInputIndex() + Math.min(within, Math.max(0, at.getLength() - 1));
      }
      append(literal.charAt(i), offset, inLink);
      within++;
    }
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
