package dev.designlint.parse;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.parse.yaml.YamlReader;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as people write it: CommonMark with tables, task lists, footnotes and front
 * matter.
 */
public final class MarkdownReader {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), FootnotesExtension.create(), TaskListItemsExtension.create());

  /** How deep quotes and lists may be nested; what is deeper counts as text. */
  private static final int DEEPEST = 200;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final int LONGEST_LINE = 10_000;
  private static final String DESIGN_KEY = "design";
  private static final String SETTINGS_KEY = "designlint";

  private MarkdownReader() {}

  /**
   * Reads one file.
   *
   * @throws ParseException if a design block in it cannot be read
   */
  public static Document read(SourceFile source) {
    String text = source.text();
    FrontMatter frontMatter = FrontMatter.of(text);
    Map<String, String> metadata = frontMatter.present() ? frontMatter.plainValues(text) : Map.of();
    SectionBuilder builder = new SectionBuilder(source);
    new MarkdownBlocks(source, builder).read(tree(text, frontMatter));
    List<Section> sections = new ArrayList<>(builder.sections());
    if (metadata.containsKey(DESIGN_KEY)) {
      append(sections, YamlReader.read(source, frontMatter.start(), frontMatter.end()));
    }
    for (int[] block : builder.designBlocks()) {
      append(sections, YamlReader.read(source, block[0], block[1]));
    }
    Map<String, String> settings = settings(metadata);
    return new Document(
        source, title(metadata, builder, source), settings, metadata, sections, false);
  }

  /** The tree of a text; offsets in it are those of the text. */
  static Node tree(String text, FrontMatter frontMatter) {
    String body = frontMatter.present() ? blanked(text, frontMatter.after()) : text;
    return PARSER.parse(shortened(body));
  }

  private static void append(List<Section> sections, Document declared) {
    int shift = sections.size();
    for (Section section : declared.sections()) {
      sections.add(section.moved(shift));
    }
  }

  /** Keys such as {@code designlint-profile: notes}, without their prefix. */
  private static Map<String, String> settings(Map<String, String> metadata) {
    Map<String, String> settings = new HashMap<>();
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      String key = entry.getKey().toLowerCase(Locale.ROOT);
      if (key.startsWith(SETTINGS_KEY + "-")) {
        settings.put(key.substring(SETTINGS_KEY.length() + 1), entry.getValue());
      }
    }
    return settings;
  }

  private static String title(
      Map<String, String> metadata, SectionBuilder builder, SourceFile source) {
    String title = metadata.getOrDefault("title", "");
    if (!title.isBlank()) {
      return title;
    }
    if (!builder.title().isBlank()) {
      return builder.title();
    }
    String path = source.path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The same text with white space in place of what no person wrote: the far end of very long
   * lines, such as images in base 64. Markdown's inline syntax takes quadratic time on some of
   * them.
   */
  private static String shortened(String text) {
    StringBuilder result = null;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end - start > LONGEST_LINE) {
        result = result == null ? new StringBuilder(text) : result;
        for (int i = start + LONGEST_LINE; i < end; i++) {
          result.setCharAt(i, ' ');
        }
      }
      start = end + 1;
    }
    return result == null ? text : result.toString();
  }

  /** The same text with white space in place of its start, so that offsets stay right. */
  private static String blanked(String text, int length) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        result.setCharAt(i, ' ');
      }
    }
    return result.toString();
  }
}
