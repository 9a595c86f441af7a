package dev.designlint.rules;

import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.review.DocumentReview;
import java.util.ArrayList;
import java.util.List;

/** Tells what was understood of an example, as far as its rule looks at it. */
final class Understanding {
  private Understanding() {}

  /** The example, its findings, its kind, and the facts of the types that the rule names. */
  static String of(RuleFolder rule, String example, DocumentReview review) {
    StringBuilder text = new StringBuilder(rule.path().resolve(example).toString());
    text.append("\nunderstood as ").append(head(review.facts().design()));
    evidence("because of", review.facts().design().evidence(), text);
    List<String> types =
        new ArrayList<>(rule.drlMatches("^import dev\\.designlint\\.fact\\.(\\w+)"));
    List<String> topics = rule.drlMatches("topic == Topic\\.(\\w+)");
    types.removeIf(type -> !isFact(type));
    for (String type : types) {
      List<Fact> facts =
          review.facts().facts().stream()
              .filter(fact -> fact.getClass().getSimpleName().equals(type))
              .filter(fact -> !(fact instanceof TopicCoverage topic) || concerns(topic, topics))
              .toList();
      if (facts.isEmpty()) {
        text.append("\nno ").append(type);
      }
      facts.forEach(fact -> fact(fact, text));
    }
    return text.append("\nfindings:\n").append(Examples.output(review.findings())).toString();
  }

  private static boolean isFact(String type) {
    try {
      return Fact.class.isAssignableFrom(Class.forName("dev.designlint.fact." + type));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean concerns(TopicCoverage topic, List<String> topics) {
    return topics.isEmpty() || topics.contains(topic.topic().name());
  }

  private static void fact(Fact fact, StringBuilder text) {
    if (fact instanceof TopicCoverage topic) {
      text.append("\ntopic ").append(topic.topic()).append(" is ").append(topic.grade());
      evidence("counts", topic.evidence(), text);
      evidence("rejected", topic.rejected(), text);
    } else {
      text.append('\n').append(head(fact));
      evidence("rests on", fact.evidence(), text);
    }
  }

  /** A fact without the long lists at its end. */
  private static String head(Fact fact) {
    String text = fact.toString().replaceFirst(", span=Span\\[path=.*", "]");
    return "line " + fact.span().line() + ": " + text;
  }

  private static void evidence(String label, List<Evidence> evidence, StringBuilder text) {
    text.append(evidence.isEmpty() ? "\n  " + label + ": nothing" : "");
    for (Evidence each : evidence) {
      text.append(
          String.format(
              "%n  %s line %d: \"%s\" (%s)",
              label, each.span().line(), each.text(), each.reason()));
    }
  }
}
