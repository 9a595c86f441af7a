package dev.designlint.parse;

import dev.designlint.document.Comment;
import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds the HTML comments of a Markdown file, also those within a line. */
public final class MarkdownComments {
  /** How a comment that is meant for this program starts. */
  public static final String ADDRESS = "designlint-";

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final SourceFile source;
  private final List<Comment> comments = new ArrayList<>();

  private MarkdownComments(SourceFile source) {
    this.source = source;
  }

  /**
   * The comments that the author of a file wrote, in order: none of those in program text, in block
   * quotes or in front matter.
   */
  public static List<Comment> of(SourceFile source) {
    MarkdownComments result = new MarkdownComments(source);
    result.visit(MarkdownReader.tree(source.text(), FrontMatter.of(source.text())));
    return List.copyOf(result.comments);
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlock block) {
        if (!isProgramText(block.getLiteral())) {
          scan(MarkdownBlocks.start(node), MarkdownBlocks.end(node));
        }
      } else if (node instanceof HtmlInline) {
        scan(MarkdownBlocks.start(node), MarkdownBlocks.end(node));
      } else if (!(node instanceof BlockQuote)) {
        visit(node);
      }
    }
  }

  private static boolean isProgramText(String html) {
    String start = html.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<script")
        || start.startsWith("<style")
        || start.startsWith("<pre")
        || start.startsWith("<textarea");
  }

  private void scan(int start, int end) {
    String text = source.text();
    int at = text.indexOf(OPEN, start);
    while (at >= 0 && at < end) {
      int close = text.indexOf(CLOSE, at + OPEN.length());
      if (close < 0 || close + CLOSE.length() > end) {
        return;
      }
      int after = close + CLOSE.length();
      Text content = Text.contiguous(source, at + OPEN.length(), close);
      comments.add(new Comment(content, source.span(at, after)));
      at = text.indexOf(OPEN, after);
    }
  }
}
