package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes paragraphs and list items of what a design file states in texts. */
final class DesignProse {
  private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+]|(\\d{1,3})[.)])\\s+");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i)\\s*(todo|tbd|tba|fixme|\\?+|\\.{3}|…|<[^>]*>)[.:!]?\\s*");

  private DesignProse() {}

  /** A text as paragraphs, a list as items, a map as items with labels. */
  static List<Block> statements(YamlValue value) {
    List<Block> blocks = new ArrayList<>();
    if (value.isText()) {
      return paragraphs(value.text());
    }
    for (YamlValue item : value.items()) {
      blocks.add(item(inline(item), 1, 0));
    }
    for (YamlValue.Entry entry : value.entries()) {
      if (entry.value().isList()) {
        blocks.add(
            item(new ComposedText(value.source(), 0).label(entry.key().text()).build(), 1, 0));
        entry.value().items().forEach(item -> blocks.add(item(inline(item), 2, 0)));
      } else {
        blocks.add(item(labelled(entry), 1, 0));
      }
    }
    return blocks;
  }

  static ListItem item(Text text, int depth, int number) {
    return new ListItem(text, depth, number, -1, 0, voice(text), text.span());
  }

  /** A key and its value in one text: "Peak factor: 4". */
  static Text labelled(YamlValue.Entry entry) {
    ComposedText text = new ComposedText(entry.key().source(), entry.key().start());
    return text.label(entry.key().text()).add(": ").add(inline(entry.value())).build();
  }

  /** Whatever stands in a value as one text: lists joined by semicolons, keys as labels. */
  static Text inline(YamlValue value) {
    if (value.isText() && value.string().indexOf('\n') < 0) {
      return value.text();
    }
    ComposedText text = new ComposedText(value.source(), value.start());
    if (value.isText()) {
      return text.add(value.text()).build();
    }
    for (YamlValue item : value.items()) {
      text.add(text.isEmpty() ? "" : "; ").add(inline(item));
    }
    for (YamlValue.Entry entry : value.entries()) {
      text.add(text.isEmpty() ? "" : "; ").add(labelled(entry));
    }
    return text.build();
  }

  /** Texts are split at blank lines; lines that start with a bullet are items. */
  static List<Block> paragraphs(Text text) {
    List<Block> blocks = new ArrayList<>();
    String value = text.value();
    int start = -1;
    int at = 0;
    while (at <= value.length()) {
      int end = value.indexOf('\n', at);
      end = end < 0 ? value.length() : end;
      boolean blank = value.substring(at, end).isBlank();
      boolean bullet = BULLET.matcher(value).region(at, end).lookingAt();
      if (start >= 0 && (blank || bullet)) {
        blocks.add(block(text, start, at - 1));
        start = -1;
      }
      if (!blank && start < 0) {
        start = at;
      }
      at = end + 1;
    }
    if (start >= 0) {
      blocks.add(block(text, start, value.length()));
    }
    return blocks;
  }

  private static Block block(Text text, int from, int to) {
    Matcher bullet = BULLET.matcher(text.value()).region(from, to);
    boolean item = bullet.lookingAt();
    int start = item ? bullet.end() : from;
    int end = to;
    while (end > start && Character.isWhitespace(text.value().charAt(end - 1))) {
      end--;
    }
    Text part = text.slice(start, end);
    part = new Text(part.value().replace('\n', ' '), part.source(), part.offsets(), part.base());
    if (item) {
      return item(part, 1, bullet.group(1) == null ? 0 : Integer.parseInt(bullet.group(1)));
    }
    return new Paragraph(part, 0, voice(part), part.span());
  }

  private static Voice voice(Text text) {
    return PLACEHOLDER.matcher(text.value()).matches() ? Voice.TEMPLATE : Voice.AUTHOR;
  }
}
