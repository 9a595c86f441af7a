package dev.designlint.review.suppression;

import dev.designlint.rule.Rule;
import dev.designlint.source.Position;
import dev.designlint.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment that tells the reviewer which findings to leave out.
 *
 * @param reach what it does
 * @param names what it names; empty only for an end of all ranges
 * @param lastDay the last day on which it works, or null where it has no end
 * @param reason why, or an empty string
 * @param words all its words in one line
 * @param span the comment
 */
record Directive(
    Reach reach, List<RuleName> names, LocalDate lastDay, String reason, String words, Span span) {
  /** Those of its names that cover a rule. */
  List<RuleName> namesFor(Rule rule) {
    List<RuleName> result = new ArrayList<>();
    for (RuleName name : names) {
      if (name.covers(rule)) {
        result.add(name);
      }
    }
    return result;
  }

  /** Whether it ends the range of a rule that started before it and reaches a place behind it. */
  boolean endsBetween(Rule rule, Position start, Position place) {
    return reach == Reach.END
        && (names.isEmpty() || !namesFor(rule).isEmpty())
        && start.compareTo(span.start()) < 0
        && span.start().compareTo(place) <= 0;
  }

  boolean isExpired(LocalDate today) {
    return lastDay != null && today.isAfter(lastDay);
  }

  /** Its names as they stand in a message. */
  String subject() {
    StringBuilder result = new StringBuilder();
    for (RuleName name : names) {
      result.append(result.isEmpty() ? "" : ", ").append(name.text());
    }
    return result.toString();
  }
}
