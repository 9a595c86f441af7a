package dev.designlint.parse;

import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Recognises lines that are headings in all but markup: bold lines and numbered lines. */
final class HeadingLine {
  private static final int LONGEST = 80;

  private HeadingLine() {}

  /** Whether a paragraph consists of one short bold text, with at most a colon after it. */
  static boolean isHeading(Node paragraph, String text) {
    Node first = paragraph.getFirstChild();
    if (!(first instanceof StrongEmphasis) || text.length() > LONGEST) {
      return false;
    }
    Node second = first.getNext();
    boolean alone =
        second == null
            || second.getNext() == null
                && second instanceof Text rest
                && (rest.getLiteral().isBlank() || rest.getLiteral().strip().equals(":"));
    String line = text.strip();
    return alone && !line.endsWith(".") && !line.endsWith(",") && !line.endsWith(";");
  }

  /**
   * Whether a list is a single numbered line such as {@code 2. Requirements} which more text
   * follows: authors who number their headings by hand get lists from Markdown.
   */
  static boolean isNumberedHeading(ListBlock list) {
    Node item = list.getFirstChild();
    if (!(list instanceof OrderedList) || item == null || item.getNext() != null) {
      return false;
    }
    Node paragraph = item.getFirstChild();
    if (paragraph == null || paragraph.getNext() != null || list.getNext() == null) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text literal) {
        text.append(literal.getLiteral());
      } else if (node instanceof StrongEmphasis strong
          && strong.getFirstChild() instanceof Text literal) {
        text.append(literal.getLiteral());
      } else {
        return false;
      }
    }
    String line = text.toString().strip();
    boolean isShort = !line.isEmpty() && line.length() <= 60;
    char last = isShort ? line.charAt(line.length() - 1) : '.';
    boolean title = isShort && Character.isUpperCase(line.codePointAt(0));
    return title && (Character.isLetterOrDigit(last) || last == ':' || last == ')');
  }
}
