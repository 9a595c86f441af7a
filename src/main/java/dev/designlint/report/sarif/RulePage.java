package dev.designlint.report.sarif;

import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import java.io.IOException;
import java.util.List;

/**
 * The page of a rule, cut for a report.
 *
 * @param markdown the whole page
 */
record RulePage(String markdown) {
  /** The longest description that GitHub takes, in characters. */
  private static final int LONGEST = 1024;

  /**
   * Reads the page that comes with the program.
   *
   * @throws IOException if there is none
   */
  static RulePage of(Rule rule) throws IOException {
    return new RulePage(new RuleCatalog(List.of(rule)).page(rule));
  }

  /** What the rule finds, at most 1,024 characters. */
  String finds() {
    String text = section("What it finds");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /** The page's prose without its examples, for readers that show no Markdown. */
  String text() {
    return finds() + "\n\n" + section("Why it matters");
  }

  /** The text under a heading of the second level, or an empty string. */
  private String section(String heading) {
    String start = "\n## " + heading + "\n";
    int from = markdown.indexOf(start);
    if (from < 0) {
      return "";
    }
    int to = markdown.indexOf("\n## ", from + start.length());
    return markdown.substring(from + start.length(), to < 0 ? markdown.length() : to).strip();
  }
}
