package dev.designlint.review.suppression;

import dev.designlint.rule.Rule;
import dev.designlint.source.Span;

/**
 * A rule, a category or all rules, as a comment names them.
 *
 * @param text the name as written
 * @param span where it stands
 */
record RuleName(String text, Span span) {
  static final String ALL = "all";

  /** Whether it names the rule, its category or all rules. */
  boolean covers(Rule rule) {
    return text.equals(ALL) || text.equals(rule.id()) || text.equals(rule.category());
  }
}
