package dev.designlint.parse;

import dev.designlint.document.Comment;
import dev.designlint.document.Image;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.SourceFile;
import java.util.Arrays;
import java.util.Locale;

/** Reads blocks of raw HTML: comments, images, and the text between tags. */
final class HtmlBlocks {
  private final SourceFile source;
  private final SectionBuilder sections;

  HtmlBlocks(SourceFile source, SectionBuilder sections) {
    this.source = source;
    this.sections = sections;
  }

  void read(int start, int end, Voice voice) {
    String text = source.text();
    StringBuilder words = new StringBuilder();
    int[] offsets = new int[end - start];
    int at = start;
    while (at < end) {
      if (text.startsWith("<!--", at)) {
        flush(words, offsets, voice);
        int close = text.indexOf("-->", at + 4);
        int after = close < 0 || close > end ? end : close + 3;
        int contentEnd = Math.max(at + 4, after == close + 3 ? close : end);
        Text content = Text.contiguous(source, at + 4, contentEnd);
        // What is said to this program is no part of the document.
        if (!content.value().stripLeading().startsWith(MarkdownComments.ADDRESS)) {
          sections.add(new Comment(content, source.span(at, after)));
        }
        at = after;
      } else if (text.charAt(at) == '<' && isTag(text, at)) {
        int close = text.indexOf('>', at);
        int after = close < 0 || close >= end ? end : close + 1;
        tag(at, after, voice, words, offsets);
        at = after;
      } else {
        char c = text.charAt(at);
        offsets[words.length()] = at;
        words.append(c == '\n' || c == '\r' ? ' ' : c);
        at++;
      }
    }
    flush(words, offsets, voice);
  }

  private static boolean isTag(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isLetter(next) || next == '/' || next == '!';
  }

  private void tag(int start, int end, Voice voice, StringBuilder words, int[] offsets) {
    String tag = source.text().substring(start, end);
    String lower = tag.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<img")) {
      flush(words, offsets, voice);
      Text alternative = Text.synthetic(attribute(tag, "alt"), source, start);
      sections.add(new Image(alternative, attribute(tag, "src"), voice, source.span(start, end)));
    } else if (isBoundary(lower)) {
      flush(words, offsets, voice);
    }
  }

  private static boolean isBoundary(String tag) {
    String name = tag.replace("<", "").replace("/", "").replace(">", " ").split("\\s", 2)[0];
    return switch (name) {
      case "b", "i", "em", "strong", "code", "a", "span", "sup", "sub", "kbd", "u" -> false;
      default -> true;
    };
  }

  private static String attribute(String tag, String name) {
    int at = tag.toLowerCase(Locale.ROOT).indexOf(name + "=");
    if (at < 0 || at + name.length() + 1 >= tag.length()) {
      return "";
    }
    int from = at + name.length() + 1;
    char quote = tag.charAt(from);
    if (quote != '"' && quote != '\'') {
      return tag.substring(from).split("[\\s>]", 2)[0];
    }
    int to = tag.indexOf(quote, from + 1);
    return to < 0 ? "" : tag.substring(from + 1, to);
  }

  private void flush(StringBuilder words, int[] offsets, Voice voice) {
    if (!words.toString().isBlank()) {
      Text text =
          new Text(words.toString(), source, Arrays.copyOf(offsets, words.length()), offsets[0]);
      sections.add(new Paragraph(text, 0, voice, text.span()));
    }
    words.setLength(0);
  }
}
