package dev.designlint.language;

import dev.designlint.document.Section;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import java.util.List;

/**
 * The smallest piece of a document that can claim something.
 *
 * @param index position in the document, 0-based
 * @param kind where in the layout it stands
 * @param text its text; the cells of a table row are separated by {@code " | "}
 * @param words the words of the text
 * @param section the section it stands in
 * @param passage number of the passage: a paragraph with the list it leads into, a table, a fence
 * @param leadIn index of the statement that leads into it (the line before a list, the item above a
 *     nested item, the head of a table), or -1
 * @param labelWords number of words in the label at its start, as in {@code Latency: …}; 0 if none
 * @param number for the first sentence of an item of an ordered list its number, otherwise 0
 * @param columns for a table row the head of each cell's column, otherwise empty
 * @param voice who speaks
 * @param mood how it is meant
 * @param tense whether it speaks of the design or of something after it
 */
public record Statement(
    int index,
    StatementKind kind,
    Text text,
    Words words,
    Section section,
    int passage,
    int leadIn,
    int labelWords,
    int number,
    List<String> columns,
    Voice voice,
    Mood mood,
    Tense tense) {
  private static final int LONGEST_QUOTE = 90;

  /** Whether it counts as the author's own statement about the design. */
  public boolean isClaim() {
    return voice == Voice.AUTHOR && mood != Mood.QUESTION && mood != Mood.DEFERRED;
  }

  /** The head of the table column in which a character stands, in lower case; empty outside. */
  public String columnAt(int character) {
    if (columns.isEmpty()) {
      return "";
    }
    int cell = 0;
    String value = text.value();
    for (int i = value.indexOf(" | "); i >= 0 && i < character; i = value.indexOf(" | ", i + 3)) {
      cell++;
    }
    return cell < columns.size() ? columns.get(cell) : "";
  }

  /** The text on one line, shortened to about 90 characters at a word boundary. */
  public String quote() {
    return quote(text.value());
  }

  /** A text on one line, shortened to about 90 characters at a word boundary. */
  public static String quote(String value) {
    String line = line(value);
    if (line.length() <= LONGEST_QUOTE) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.substring(0, cut > LONGEST_QUOTE / 2 ? cut : LONGEST_QUOTE) + "…";
  }

  /** The text with single spaces for white space and single quotation marks for double ones. */
  private static String line(String value) {
    if (isOneLine(value)) {
      return value;
    }
    StringBuilder line = new StringBuilder(Math.min(value.length(), 2 * LONGEST_QUOTE));
    boolean space = false;
    for (int i = 0; i < value.length() && line.length() <= 2 * LONGEST_QUOTE; i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c)) {
        space = line.length() > 0;
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c == '"' ? '\'' : c);
      }
    }
    return line.toString();
  }

  private static boolean isOneLine(String value) {
    return !value.isEmpty()
        && value.charAt(0) > ' '
        && value.charAt(value.length() - 1) > ' '
        && value.indexOf('"') < 0
        && value.indexOf('\n') < 0
        && value.indexOf('\r') < 0
        && value.indexOf('\t') < 0
        && !value.contains("  ");
  }
}
