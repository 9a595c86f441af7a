package dev.designlint.parse.mermaid;

/** Blanks what is no part of the diagram itself; every remaining character keeps its place. */
final class Preamble {
  private final char[] text;

  private Preamble(String source) {
    this.text = source.toCharArray();
  }

  /** The text with comments, directives and front matter replaced by spaces. */
  static String blank(String source) {
    Preamble preamble = new Preamble(source);
    preamble.unifyLineBreaks();
    preamble.blankFrontMatter();
    preamble.softenAttributes();
    preamble.blankComments();
    return new String(preamble.text);
  }

  private void unifyLineBreaks() {
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\r') {
        text[i] = i + 1 < text.length && text[i + 1] == '\n' ? ' ' : '\n';
      }
    }
  }

  /** Turns double quotes around attributes of HTML tags into single ones. */
  private void softenAttributes() {
    boolean tag = false;
    boolean quoted = false;
    for (int i = 1; i < text.length; i++) {
      char c = text[i];
      if (c == '\n' || c == '>') {
        tag = false;
        quoted = false;
      } else if (text[i - 1] == '<' && Character.isLetter(c)) {
        tag = true;
      } else if (tag && c == '"' && (quoted || text[i - 1] == '=')) {
        quoted = !quoted;
        text[i] = '\'';
      }
    }
  }

  private void blankFrontMatter() {
    int at = firstVisible(0);
    if (!isFence(at)) {
      return;
    }
    for (int line = lineEnd(at) + 1; line < text.length; line = lineEnd(line) + 1) {
      int visible = firstVisible(line);
      if (visible < lineEnd(line) && isFence(visible)) {
        fill(0, lineEnd(visible));
        return;
      }
    }
  }

  private boolean isFence(int at) {
    if (at + 3 > text.length || text[at] != '-' || text[at + 1] != '-' || text[at + 2] != '-') {
      return false;
    }
    return firstVisible(at + 3) >= lineEnd(at);
  }

  private void blankComments() {
    int line = 0;
    while (line < text.length) {
      int at = firstVisible(line);
      int end = lineEnd(at);
      if (startsWith(at, "%%{")) {
        end = directiveEnd(at);
        fill(at, end);
      } else if (startsWith(at, "%%")) {
        fill(at, end);
      }
      line = Math.max(lineEnd(at), end) + (end < text.length && text[end] == '\n' ? 1 : 0);
      line = Math.max(line, at + 1);
    }
  }

  private int directiveEnd(int at) {
    for (int i = at + 3; i + 2 < text.length; i++) {
      if (text[i] == '}' && text[i + 1] == '%' && text[i + 2] == '%') {
        return i + 3;
      }
    }
    return lineEnd(at);
  }

  private boolean startsWith(int at, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (at + i >= text.length || text[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int firstVisible(int from) {
    int at = from;
    while (at < text.length && (text[at] == '\n' || Cursor.isBlank(text[at]))) {
      at++;
    }
    return at;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != '\n') {
        text[i] = ' ';
      }
    }
  }
}
