package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.Comment;
import dev.designlint.document.Section;
import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds the comments of a design file to the sections in which they stand. */
final class DesignComments {
  private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=[ \\t]))#(.*)$");

  private DesignComments() {}

  /**
   * Adds each comment behind the blocks of its section; where there is no section, none is added.
   */
  static void addTo(List<Section> sections, YamlValue root) {
    SourceFile source = root.source();
    NavigableMap<Integer, Integer> texts = new TreeMap<>();
    gather(root, texts);
    int from = sections.isEmpty() || sections.get(0).level() > 0 ? root.start() : 0;
    int to = from == 0 ? source.text().length() : root.end();
    Matcher comment = COMMENT.matcher(source.text()).region(from, to);
    comment.useAnchoringBounds(false).useTransparentBounds(true);
    while (comment.find()) {
      var text = texts.floorEntry(comment.start());
      if (text == null || text.getValue() <= comment.start()) {
        add(sections, Text.contiguous(source, comment.start(1), comment.end(1)));
      } else {
        comment.region(Math.min(to, text.getValue()), to);
      }
    }
  }

  private static void add(List<Section> sections, Text text) {
    int last = -1;
    for (int i = 0; i < sections.size(); i++) {
      boolean before = sections.get(i).heading().offset(0) <= text.base();
      last = before || sections.get(i).level() == 0 ? i : last;
    }
    if (last >= 0) {
      Section section = sections.get(last);
      List<Block> blocks = new ArrayList<>(section.blocks());
      blocks.add(
          new Comment(
              text, text.source().span(text.base() - 1, text.offset(text.value().length()))));
      sections.set(
          last,
          new Section(
              section.index(),
              section.parent(),
              section.level(),
              section.heading(),
              blocks,
              section.span()));
    }
  }

  private static void gather(YamlValue value, NavigableMap<Integer, Integer> texts) {
    if (value.isText()) {
      texts.put(value.start(), value.end());
    }
    if (value.isList()) {
      value.items().forEach(item -> gather(item, texts));
    }
    for (YamlValue.Entry entry : value.entries()) {
      gather(entry.key(), texts);
      gather(entry.value(), texts);
    }
  }
}
