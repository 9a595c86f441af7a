package dev.designlint.review;

import dev.designlint.document.Outline;
import dev.designlint.document.Section;
import dev.designlint.finding.Finding;
import dev.designlint.finding.FindingKey;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells under which headings the places of a reviewed design stand. */
public final class SectionPaths {
  private static final int LONGEST_SUBJECT = 160;

  private final Map<String, Outline> outlines = new HashMap<>();
  private final Set<List<String>> all = new LinkedHashSet<>();
  private final String title;

  /**
   * Orders the headings of a design by file and place.
   *
   * @param review the design whose places are asked for
   */
  public SectionPaths(DocumentReview review) {
    title = line(review.facts().design().title());
    for (SourceFile source : review.sources()) {
      Outline outline = Outline.of(review.sections(), source.path());
      outlines.put(source.path(), outline);
      for (Section section : outline.own()) {
        all.add(headings(section, outline));
      }
    }
    all.remove(List.of());
  }

  /**
   * The headings above a place from the outermost one down, without the document's title and
   * without numbers; empty where there are none.
   */
  public List<String> of(Span span) {
    Outline outline = outlines.get(span.path());
    Section section = outline == null ? null : outline.at(span.start());
    return section == null ? List.of() : headings(section, outline);
  }

  /** By what a finding of the design is known again. */
  public FindingKey key(Finding finding) {
    String subject = line(finding.subject());
    int end = Math.min(subject.length(), LONGEST_SUBJECT);
    return new FindingKey(finding.rule().id(), of(finding.span()), subject.substring(0, end));
  }

  /** Whether the design has a section below these headings, the last one being its own. */
  public boolean has(List<String> headings) {
    return headings.isEmpty() || all.contains(headings);
  }

  /** The headings of all sections, each with those above it, in the order of the design. */
  public List<List<String>> all() {
    return List.copyOf(all);
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
