package dev.designlint.parse;

import dev.designlint.document.Paragraph;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;

/** Turns the block nodes of a Markdown tree into blocks of sections. */
final class MarkdownBlocks {
  private final SourceFile source;
  private final SectionBuilder sections;
  private final CodeBlocks codeBlocks;
  private final HtmlBlocks htmlBlocks;

  MarkdownBlocks(SourceFile source, SectionBuilder sections) {
    this.source = source;
    this.sections = sections;
    this.codeBlocks = new CodeBlocks(source, sections);
    this.htmlBlocks = new HtmlBlocks(source, sections);
  }

  void read(Node document) {
    children(document, Voice.AUTHOR, 0);
  }

  private void children(Node parent, Voice voice, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, voice, depth);
    }
  }

  private void block(Node node, Voice voice, int depth) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof org.commonmark.node.Paragraph) {
      paragraph(node, voice, depth);
    } else if (node instanceof ListBlock list) {
      list(list, voice, depth + 1);
    } else if (node instanceof TableBlock) {
      table(node, voice);
    } else if (node instanceof FencedCodeBlock code) {
      codeBlocks.read(code.getInfo(), code.getLiteral(), node, voice);
    } else if (node instanceof IndentedCodeBlock code) {
      codeBlocks.read("", code.getLiteral(), node, voice);
    } else if (node instanceof HtmlBlock) {
      htmlBlocks.read(start(node), end(node), voice);
    } else if (node instanceof BlockQuote) {
      children(node, isAlert(node) ? voice : Voice.QUOTATION, depth);
    } else if (node instanceof FootnoteDefinition) {
      children(node, voice, depth);
    }
  }

  private void heading(Heading node) {
    InlineText inline = InlineText.of(node, source, start(node));
    sections.heading(node.getLevel(), inline.text(), span(node));
    images(inline, Voice.AUTHOR);
  }

  private void paragraph(Node node, Voice voice, int depth) {
    InlineText inline = InlineText.of(node, source, start(node));
    Text text = isAlert(node.getParent()) ? withoutMark(inline.text()) : inline.text();
    if (depth == 0 && voice == Voice.AUTHOR && HeadingLine.isHeading(node, text.value())) {
      sections.labelHeading(text, span(node));
    } else if (!text.isBlank()) {
      sections.add(new Paragraph(text, inline.linked(), voice, span(node)));
    }
    images(inline, voice);
  }

  private void list(ListBlock list, Voice voice, int depth) {
    int number = list instanceof OrderedList ordered ? number(ordered) : 0;
    if (depth == 1 && voice == Voice.AUTHOR && HeadingLine.isNumberedHeading(list)) {
      Node paragraph = list.getFirstChild().getFirstChild();
      InlineText inline = InlineText.of(paragraph, source, start(paragraph));
      sections.labelHeading(inline.text(), span(paragraph));
      return;
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, voice, depth, number);
        number += number > 0 ? 1 : 0;
      }
    }
  }

  private static int number(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : Math.max(1, start);
  }

  private void item(Node item, Voice voice, int depth, int number) {
    Node first = item.getFirstChild();
    int checked = -1;
    if (first instanceof TaskListItemMarker marker) {
      checked = marker.isChecked() ? 1 : 0;
      first = first.getNext();
    }
    if (first instanceof org.commonmark.node.Paragraph) {
      InlineText inline = InlineText.of(first, source, start(first));
      sections.add(
          new dev.designlint.document.ListItem(
              inline.text(), depth, number, checked, inline.linked(), voice, span(first)));
      images(inline, voice);
      first = first.getNext();
    }
    for (Node node = first; node != null; node = node.getNext()) {
      block(node, voice, depth);
    }
  }

  private void table(Node node, Voice voice) {
    List<Text> header = new ArrayList<>();
    List<List<Text>> rows = new ArrayList<>();
    for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          header.addAll(cells(row));
        } else if (part instanceof TableBody) {
          rows.add(cells(row));
        }
      }
    }
    sections.add(new Table(List.copyOf(header), List.copyOf(rows), voice, span(node)));
  }

  private List<Text> cells(Node row) {
    List<Text> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      InlineText inline = InlineText.of(cell, source, start(cell));
      cells.add(inline.text());
      images(inline, Voice.AUTHOR);
    }
    return cells;
  }

  private void images(InlineText inline, Voice voice) {
    for (Image image : inline.images()) {
      InlineText alternative = InlineText.of(image, source, start(image));
      sections.add(
          new dev.designlint.document.Image(
              alternative.text(), image.getDestination(), voice, span(image)));
    }
  }

  /** The text of an alert without the mark such as {@code [!NOTE]} that opens it. */
  private static Text withoutMark(Text text) {
    int close = text.value().startsWith("[!") ? text.value().indexOf(']') : -1;
    return close < 0 ? text : text.slice(close + 1, text.value().length());
  }

  private boolean isAlert(Node quote) {
    if (!(quote instanceof BlockQuote)) {
      return false;
    }
    int from = start(quote);
    String head = source.text().substring(from, Math.min(source.text().length(), from + 6));
    return head.replace(" ", "").startsWith(">[!");
  }

  private Span span(Node node) {
    return source.span(start(node), end(node));
  }

  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
