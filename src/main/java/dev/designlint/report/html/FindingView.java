package dev.designlint.report.html;

import dev.designlint.rule.Severity;
import java.util.List;

/**
 * A finding in the report.
 *
 * @param id its id in the page
 * @param severity how much it matters
 * @param rule the id of the rule
 * @param part the part of a design that the rule is about
 * @param message what is wrong
 * @param advice what to do
 * @param question what a reviewer would ask
 * @param place the line at which it stands
 * @param lines the ids of the first and the last line, with a blank between them
 * @param evidence the statements on which it rests
 * @param candidates the nearest ones that were not accepted
 * @param children findings of the same root cause
 */
public record FindingView(
    String id,
    Severity severity,
    String rule,
    String part,
    String message,
    String advice,
    String question,
    PlaceView place,
    String lines,
    List<PlaceView> evidence,
    List<PlaceView> candidates,
    List<FindingView> children) {
  /** What the filters look at: rule, severity and part of it and of those under it. */
  public String facets() {
    StringBuilder facets = new StringBuilder();
    facets.append(rule).append(':').append(severity.key()).append(':').append(part);
    children.forEach(child -> facets.append('+').append(child.facets()));
    return facets.toString();
  }
}
