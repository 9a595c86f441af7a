package dev.designlint.engine;

import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;

/** Decides how loudly a rule speaks in one document, and of what. */
@FunctionalInterface
public interface SeverityPolicy {
  /**
   * The severity of a rule's findings.
   *
   * @param rule the rule
   * @param severity their severity in documents of this kind; null where the rule is silent there
   * @param subject what the finding is about, or an empty string
   * @return null where the rule does not speak
   */
  Severity of(Rule rule, Severity severity, String subject);
}
