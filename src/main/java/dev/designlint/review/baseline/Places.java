package dev.designlint.review.baseline;

import dev.designlint.document.Outline;
import dev.designlint.document.Section;
import dev.designlint.finding.Finding;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.parse.yaml.YamlReader;
import dev.designlint.review.DocumentReview;
import dev.designlint.source.FileFinder;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells under which headings the findings of a document stand. */
final class Places {
  private static final int LONGEST_SUBJECT = 160;

  private final Map<String, Outline> outlines = new HashMap<>();
  private final Set<List<String>> sections = new HashSet<>();
  private final String title;

  /** Reads the files of a document once more: what is kept of a review has no headings. */
  Places(DocumentReview document) {
    title = line(document.facts().design().title());
    for (SourceFile source : document.sources()) {
      List<Section> all =
          FileFinder.isYaml(source.path())
              ? YamlReader.read(source).sections()
              : MarkdownReader.read(source).sections();
      Outline outline = Outline.of(all, source.path());
      outlines.put(source.path(), outline);
      for (Section section : outline.own()) {
        sections.add(headings(section, outline));
      }
    }
    sections.add(List.of());
  }

  /** The entry for a single finding. */
  BaselineEntry entry(Finding finding) {
    Outline outline = outlines.get(finding.span().path());
    Section section = outline == null ? null : outline.at(finding.span().start());
    List<String> headings = section == null ? List.of() : headings(section, outline);
    String subject = line(finding.subject());
    int end = Math.min(subject.length(), LONGEST_SUBJECT);
    return new BaselineEntry(finding.rule().id(), headings, subject.substring(0, end), 1);
  }

  /** Whether the document has a section of these headings. */
  boolean has(List<String> headings) {
    return sections.contains(headings);
  }

  private List<String> headings(Section section, Outline outline) {
    List<String> headings = new ArrayList<>();
    Section at = section;
    while (at != null) {
      String heading = line(at.heading().value());
      boolean isTitle = at.parent() < 0 && heading.equals(title);
      if (at.level() > 0 && !isTitle) {
        headings.add(0, withoutNumber(heading));
      }
      at = at.parent() < 0 ? null : outline.sections().get(at.parent());
    }
    return List.copyOf(headings);
  }

  /** A heading without the number that changes when a section is put before it. */
  private static String withoutNumber(String heading) {
    int at = 0;
    while (at < heading.length() && (isDigit(heading.charAt(at)) || heading.charAt(at) == '.')) {
      at++;
    }
    boolean number = at > 0 && at < heading.length() && isDigit(heading.charAt(0));
    int end = number && heading.charAt(at) == ')' ? at + 1 : at;
    boolean apart = number && end < heading.length() && heading.charAt(end) == ' ';
    return apart ? heading.substring(end + 1) : heading;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The words with single blanks between them. */
  private static String line(String text) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        result.append(c);
      } else if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
        result.append(' ');
      }
    }
    return result.toString().strip();
  }
}
