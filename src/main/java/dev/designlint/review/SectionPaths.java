package dev.designlint.review;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.parse.yaml.YamlReader;
import dev.designlint.source.FileFinder;
import dev.designlint.source.ParseException;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Under which headings a place of a reviewed design stands. The files are parsed once more for it,
 * since hardly any report asks.
 */
public final class SectionPaths {
  private final Map<String, List<Section>> sections = new HashMap<>();

  /**
   * @param review the design whose places are asked for
   */
  public SectionPaths(DocumentReview review) {
    for (SourceFile source : review.sources()) {
      sections.put(source.path(), sections(source));
    }
  }

  /** The headings above a place from the outermost one down; empty where there are none. */
  public List<String> of(Span span) {
    List<Section> all = sections.getOrDefault(span.path(), List.of());
    Section section = null;
    for (Section each : all) {
      if (each.level() > 0 && each.span().start().compareTo(span.start()) <= 0) {
        section = each;
      }
    }
    List<String> headings = new ArrayList<>();
    while (section != null) {
      headings.add(0, section.heading().value().strip());
      section = section.parent() < 0 ? null : all.get(section.parent());
      section = section == null || section.level() == 0 ? null : section;
    }
    return List.copyOf(headings);
  }

  private static List<Section> sections(SourceFile source) {
    try {
      Document document =
          FileFinder.isYaml(source.path()) ? YamlReader.read(source) : MarkdownReader.read(source);
      return document.sections();
    } catch (ParseException e) {
      return List.of();
    }
  }
}
