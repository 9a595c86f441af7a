package dev.designlint.rule;

/**
 * A rule as users know it.
 *
 * @param id its stable name in kebab-case, which names the defect
 * @param category the folder under {@code rules/} in which it lives
 * @param part the part of a design that it is about
 * @param phase the phase of an interview in which it comes up, 1 to 5
 * @param severity how much its findings matter by default
 * @param summary one sentence that says what it finds
 * @param advice what to do about a finding
 * @param question what a Staff engineer would ask
 * @param subject what each of its findings is about, in a few words; empty where that is the
 *     document as a whole
 */
public record Rule(
    String id,
    String category,
    Part part,
    int phase,
    Severity severity,
    String summary,
    String advice,
    String question,
    String subject)
    implements Comparable<Rule> {
  @Override
  public int compareTo(Rule other) {
    return id.compareTo(other.id);
  }
}
