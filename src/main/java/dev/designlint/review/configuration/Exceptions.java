package dev.designlint.review.configuration;

import java.util.List;

/**
 * Subjects of which a rule does not speak.
 *
 * @param value the list as written
 * @param subjects its items
 */
record Exceptions(Value value, List<SubjectPattern> subjects) {
  /** Whether a subject is among them; a finding without a subject is about none of them. */
  boolean hold(String subject) {
    for (SubjectPattern each : subjects) {
      if (each.matches(subject)) {
        return true;
      }
    }
    return false;
  }
}
