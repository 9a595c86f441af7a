package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.StatedValue;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.fact.UnaddressedRequirement;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.language.Words;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds stated requirements to which nothing in the rest of the document comes back. */
final class RequirementReader {
  /** A design in fewer words is a sketch, of which nobody expects that it picks up everything. */
  private static final int FEWEST_WORDS = 120;

  /** A single word, such as "anonymous", may be met by leaving something out. */
  private static final int FEWEST_NAMES = 2;

  private static final int SHORTEST_NAME = 4;

  /** What a document speaks of where it meets a requirement on an attribute. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          ValueAttribute.LATENCY.title(), "answers-latency",
          ValueAttribute.RECOVERY_POINT.title(), "answers-recovery",
          ValueAttribute.RECOVERY_TIME.title(), "answers-recovery",
          ValueAttribute.LAG.title(), "answers-lag",
          ValueAttribute.RETENTION.title(), "answers-retention");

  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final int requirements;

  RequirementReader(List<Marked> marked, Vocabulary vocabulary) {
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.requirements = vocabulary.cue("requirements-phase");
  }

  /**
   * The requirements that are left open: values, one for each attribute, then features.
   *
   * @param values the values that the document states
   * @param topics what it covers; without an architecture there is nothing that could meet them
   */
  List<UnaddressedRequirement> read(List<StatedValue> values, List<TopicCoverage> topics) {
    if (!hasDesign(topics)) {
      return List.of();
    }
    List<UnaddressedRequirement> result = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StatedValue value : values) {
      String answers = ANSWERS.get(value.attribute());
      boolean open =
          answers != null
              && isRequired(value)
              && !isComeBackTo(value, vocabulary.cue(answers))
              && seen.add(answers);
      if (open) {
        String subject = value.attribute() + " " + value.text();
        result.add(new UnaddressedRequirement(subject, value.span(), value.evidence()));
      }
    }
    features(result);
    return result;
  }

  private boolean hasDesign(List<TopicCoverage> topics) {
    for (TopicCoverage topic : topics) {
      if (topic.topic() == Topic.ARCHITECTURE && topic.isAbsent()) {
        return false;
      }
    }
    int words = 0;
    for (Marked mark : marked) {
      boolean own = mark.statement().voice() == Voice.AUTHOR && !mark.inContext(requirements);
      words += own ? mark.statement().words().count() : 0;
    }
    return words >= FEWEST_WORDS;
  }

  private boolean isRequired(StatedValue value) {
    for (Marked mark : marked) {
      if (mark.statement().text().span().equals(value.evidence().get(0).span())) {
        return mark.inContext(requirements);
      }
    }
    return false;
  }

  /** Whether the design speaks of what meets the requirement, or repeats the value. */
  private boolean isComeBackTo(StatedValue value, int answers) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean elsewhere = !mark.inContext(requirements) && statement.voice() != Voice.REFERENCE;
      if (elsewhere && (mark.has(answers) || statement.text().value().contains(value.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the listed features none of whose words is used outside of such lists. */
  private void features(List<UnaddressedRequirement> result) {
    Set<String> design = new HashSet<>();
    for (Marked mark : marked) {
      if (!isFeature(mark.statement())) {
        Collections.addAll(design, mark.statement().words().stems());
      }
    }
    for (int i = 0; i < marked.size(); i++) {
      Statement statement = marked.get(i).statement();
      boolean open = isFeature(statement) && isStrange(statement.words(), design);
      if (open && !isExplained(i)) {
        Evidence evidence =
            new Evidence(statement.text().span(), statement.quote(), "states a requirement");
        result.add(
            new UnaddressedRequirement(
                statement.quote(), statement.text().span(), List.of(evidence)));
      }
    }
  }

  /** Whether the item has other sentences or items of its own. */
  private boolean isExplained(int index) {
    Statement statement = marked.get(index).statement();
    Statement before = index == 0 ? null : marked.get(index - 1).statement();
    Statement after = index + 1 == marked.size() ? null : marked.get(index + 1).statement();
    if (before != null && isOneLine(before, statement)) {
      return true;
    }
    return after != null && (after.leadIn() == index || isOneLine(statement, after));
  }

  /** A sentence starts on the line on which the one before it in the same item ends. */
  private static boolean isOneLine(Statement first, Statement second) {
    return first.text().span().end().line() == second.text().span().line();
  }

  private static boolean isFeature(Statement statement) {
    if (statement.kind() != StatementKind.ITEM
        || statement.voice() != Voice.AUTHOR
        || statement.tense() != Tense.NOW
        || statement.mood() == Mood.QUESTION
        || statement.mood() == Mood.DEFERRED) {
      return false;
    }
    String heading = Headings.normal(statement.section().heading().value());
    boolean listed =
        heading.endsWith("requirements")
            || heading.endsWith("use cases")
            || heading.endsWith("user stories")
            || heading.endsWith("features");
    return listed && !heading.contains("non") && !heading.contains("out of");
  }

  private static boolean isStrange(Words words, Set<String> design) {
    int names = 0;
    for (int i = 0; i < words.count(); i++) {
      String form = words.forms()[i];
      boolean name =
          form.length() >= SHORTEST_NAME
              && Character.isLetter(form.charAt(0))
              && !ValueAttribute.isFiller(form)
              && !words.stems()[i].equals("user");
      boolean met = name && design.contains(words.stems()[i]);
      if (met || words.negated()[i] || form.equals("scope")) {
        return false;
      }
      names += name ? 1 : 0;
    }
    return names >= FEWEST_NAMES;
  }
}
