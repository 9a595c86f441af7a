package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.fact.VagueWording;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds requirements such as "fast" and "etc." that nobody can test and no number explains. */
final class VagueWordingReader {
  private static final int MOST_NAMED = 4;

  /** A longer statement explains what it asks for. */
  private static final int LONGEST = 14;

  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final int heading;
  private final List<Integer> open = new ArrayList<>();

  VagueWordingReader(List<Marked> marked, Vocabulary vocabulary, List<TopicCoverage> topics) {
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.heading = vocabulary.cue("non-functional-heading");
    addUnless(isAddressed(topics, Topic.LATENCY_TARGET), "vague-speed");
    addUnless(isAddressed(topics, Topic.SCALE_NUMBERS), "vague-scale");
    addUnless(isAddressed(topics, Topic.AVAILABILITY_TARGET), "vague-availability");
    addUnless(states(Dimension.MONEY), "vague-cost");
    addUnless(false, "vague-ease");
    addUnless(false, "vague-end");
  }

  /** All vague words of the requirements as one habit, or nothing. */
  List<VagueWording> read() {
    Set<String> words = new LinkedHashSet<>();
    List<Evidence> evidence = new ArrayList<>();
    Span first = null;
    for (Marked mark : marked) {
      if (!isRequirement(mark)) {
        continue;
      }
      Statement statement = mark.statement();
      for (int cue : open) {
        CueWords found = mark.has(cue) ? CueWords.find(vocabulary, statement.words(), cue) : null;
        if (found != null) {
          int start = statement.words().starts()[found.from()];
          int end = statement.words().ends()[found.to() - 1];
          first = first == null ? statement.text().span(start, end) : first;
          words.add("`" + statement.text().value().substring(start, end) + "`");
          evidence.add(
              new Evidence(statement.text().span(), statement.quote(), "cannot be tested"));
          break;
        }
      }
    }
    return first == null
        ? List.of()
        : List.of(new VagueWording(listed(words), first, List.copyOf(evidence)));
  }

  private boolean isRequirement(Marked mark) {
    Statement statement = mark.statement();
    boolean place =
        statement.kind() == StatementKind.ITEM
            || statement.kind() == StatementKind.TABLE_ROW
            || statement.kind() == StatementKind.SENTENCE && statement.mood() == Mood.SHOULD;
    return place
        && statement.words().count() <= LONGEST
        && statement.voice() == Voice.AUTHOR
        && statement.tense() == Tense.NOW
        && statement.isClaim()
        && mark.inContext(heading)
        && mark.quantities().isEmpty()
        && !isExplained(statement);
  }

  /** Whether what stands below an item, or the item around a sentence, gives a number. */
  private boolean isExplained(Statement statement) {
    for (Marked other : marked) {
      Statement each = other.statement();
      boolean below = each.leadIn() == statement.index();
      boolean around = statement.leadIn() == each.index() && each.kind() == StatementKind.ITEM;
      if ((below || around) && !other.quantities().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void addUnless(boolean answered, String cue) {
    if (!answered) {
      open.add(vocabulary.cue(cue));
    }
  }

  private static boolean isAddressed(List<TopicCoverage> topics, Topic topic) {
    for (TopicCoverage coverage : topics) {
      if (coverage.topic() == topic) {
        return coverage.grade() == Grade.ADDRESSED || coverage.grade() == Grade.MENTIONED;
      }
    }
    return false;
  }

  private boolean states(Dimension dimension) {
    for (Marked mark : marked) {
      for (Quantity quantity : mark.quantities()) {
        if (quantity.dimension() == dimension) {
          return true;
        }
      }
    }
    return false;
  }

  private static String listed(Set<String> words) {
    StringBuilder list = new StringBuilder();
    int number = 0;
    int shown = Math.min(words.size(), MOST_NAMED);
    for (String word : words) {
      if (number < shown) {
        list.append(number == 0 ? "" : number == shown - 1 ? " and " : ", ").append(word);
      }
      number++;
    }
    return list.toString();
  }
}
