package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells designs from the other Markdown of a repository: READMEs, change logs, guides.
 *
 * <p>Topics that are addressed and headings of designs speak for a design; headings, names and
 * contents of programs' documentation speak against it. The weights were set on 1,755 files, 347 of
 * them designs.
 */
final class DesignRecognizer {
  private static final int LEAST = 2;
  private static final Set<String> FOREIGN =
      Set.of(
          "usage",
          "license",
          "licence",
          "install",
          "installation",
          "api",
          "options",
          "contributing",
          "contributors",
          "changelog",
          "change log",
          "bug fixes",
          "features",
          "getting started",
          "quick start",
          "quickstart",
          "running tests",
          "author",
          "credits",
          "sponsors",
          "badges",
          "support",
          "code of conduct",
          "rule details",
          "rule options",
          "when not to use it",
          "related",
          "related projects",
          "breaking changes",
          "commits",
          "maintainers",
          "reporting a vulnerability",
          "supported versions",
          "methods",
          "properties",
          "how to use",
          "building",
          "development",
          "faq",
          "browser support",
          "donate",
          "backers",
          "attendees",
          "minutes",
          "agenda",
          "security policy",
          "added",
          "fixed",
          "changed",
          "removed",
          "performance improvements",
          "api reference",
          "documentation",
          "thanks",
          "release notes",
          "unreleased");
  private static final Set<String> FOREIGN_NAMES =
      Set.of(
          "changelog",
          "changes",
          "history",
          "license",
          "licence",
          "contributing",
          "code_of_conduct",
          "code-of-conduct",
          "authors",
          "governance",
          "security",
          "support",
          "maintainers",
          "issue_template",
          "pull_request_template",
          "news");

  private DesignRecognizer() {}

  /**
   * The signs that the document is no design, strongest first.
   *
   * @param signs number of headings that are typical of designs
   * @return empty where it is a design
   */
  static List<Evidence> against(
      Document document, List<Marked> marked, List<TopicCoverage> topics, int signs) {
    List<Evidence> evidence = new ArrayList<>();
    int score = 2 * Math.min(signs, 5);
    for (TopicCoverage topic : topics) {
      score += topic.isAddressed() ? 1 : 0;
    }
    score -= 6 * name(document, evidence);
    score -= 4 * Math.min(3, versions(document, evidence));
    score -= 3 * Math.min(4, headings(document, evidence));
    score -= 2 * Math.min(5, DocumentationSigns.commands(marked, evidence));
    score -= 2 * Math.min(4, DocumentationSigns.signatures(document, evidence));
    score -= 2 * Math.min(2, DocumentationSigns.badges(document, evidence));
    if (score >= LEAST) {
      return List.of();
    }
    if (evidence.isEmpty()) {
      evidence.add(
          new Evidence(Homes.title(document), document.title(), "states nothing about a design"));
    }
    return evidence;
  }

  private static int name(Document document, List<Evidence> evidence) {
    String path = document.source().path();
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.indexOf('.');
    boolean foreign = FOREIGN_NAMES.contains(dot < 0 ? name : name.substring(0, dot));
    if (foreign) {
      evidence.add(new Evidence(Homes.title(document), name, "a file of this name is no design"));
    }
    return foreign ? 1 : 0;
  }

  private static int versions(Document document, List<Evidence> evidence) {
    int count = 0;
    for (Section section : document.sections()) {
      if (isVersion(section.heading().value().strip())) {
        count++;
        evidence.add(
            new Evidence(
                section.heading().span(),
                section.heading().value().strip(),
                "a heading of a change log"));
      }
    }
    return count;
  }

  /** A heading that starts with a version or a date: {@code [1.2.0] - 2024-05-01}, {@code v3.1}. */
  private static boolean isVersion(String heading) {
    int at = 0;
    while (at < heading.length() && "[(vV".indexOf(heading.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (digits < heading.length() && Character.isDigit(heading.charAt(digits))) {
      digits++;
    }
    boolean separated =
        digits > at
            && digits + 1 < heading.length()
            && (heading.charAt(digits) == '.' || heading.charAt(digits) == '-');
    if (!separated || !Character.isDigit(heading.charAt(digits + 1))) {
      return false;
    }
    // "2.1 Data model", "2.1. Data model" and "2.1.1 Data model" are numbered headings; versions
    // have three parts, and a date or nothing after them.
    int end = digits + 1;
    while (end < heading.length()
        && (Character.isLetterOrDigit(heading.charAt(end))
            || heading.charAt(end) == '.'
            || heading.charAt(end) == '-')) {
      end++;
    }
    String version = heading.substring(at, end);
    String after = heading.substring(end).strip();
    boolean plain = at == 0 && version.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    if (plain && !after.isEmpty() && Character.isLetter(after.charAt(0))) {
      return false;
    }
    boolean threeParts = version.chars().filter(c -> c == '.' || c == '-').count() >= 2;
    return threeParts
        || end >= heading.length()
        || heading.charAt(end) == ']'
        || after.startsWith("/");
  }

  private static int headings(Document document, List<Evidence> evidence) {
    int count = 0;
    for (Section section : document.sections()) {
      String heading = Headings.normal(section.heading().value());
      if (FOREIGN.contains(heading)) {
        count++;
        evidence.add(
            new Evidence(
                section.heading().span(),
                section.heading().value().strip(),
                "a heading of a program's documentation"));
      }
    }
    return count;
  }
}
