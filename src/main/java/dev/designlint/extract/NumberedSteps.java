package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.LinkForm;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the items of numbered lists as the steps of a request: who does what with whom. */
final class NumberedSteps {
  /** So many steps make a flow, and so many of them must lead from one part to another. */
  private static final int FLOW = 3;

  private static final int LEADING_ON = 2;

  private record Step(Parties.Party from, Parties.Party to, String label, Statement statement) {}

  private final List<Marked> marked;
  private final Parties parties;
  private final LinkReader links;

  NumberedSteps(List<Marked> marked, Parties parties, LinkReader links) {
    this.marked = marked;
    this.parties = parties;
    this.links = links;
  }

  void read() {
    List<Step> steps = new ArrayList<>();
    int last = 0;
    int section = -1;
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.number() == 0 || statement.kind() != StatementKind.ITEM) {
        continue;
      }
      if (statement.number() <= last || statement.section().index() != section) {
        add(steps);
        steps.clear();
      }
      last = statement.number();
      section = statement.section().index();
      if (statement.voice() == Voice.AUTHOR && statement.isClaim() && !hasArrow(statement)) {
        read(mark, steps);
      }
    }
    add(steps);
  }

  /** Chains are read by {@link ArrowLines}. */
  private static boolean hasArrow(Statement statement) {
    String value = statement.text().value();
    return value.indexOf('→') >= 0 || value.contains("->");
  }

  private void add(List<Step> steps) {
    int leadingOn = 0;
    for (Step step : steps) {
      leadingOn += step.from == step.to ? 0 : 1;
    }
    if (steps.size() < FLOW || leadingOn < LEADING_ON) {
      return;
    }
    int flow = links.startFlow();
    int order = 0;
    for (Step step : steps) {
      links.add(
          step.from,
          step.to,
          step.label,
          LinkForm.NUMBERED_STEPS,
          flow,
          ++order,
          false,
          step.statement.text().span());
    }
  }

  private void read(Marked mark, List<Step> steps) {
    Words words = mark.statement().words();
    List<Parties.Mention> mentions = parties.mentions(mark);
    if (mentions.isEmpty()) {
      return;
    }
    Parties.Mention first = mentions.get(0);
    Parties.Party to = first.party();
    // Only who stands at the start of the step, before any preposition, is the one who acts.
    if (first.from() <= mark.statement().labelWords() + 1) {
      for (Parties.Mention mention : mentions) {
        boolean other = !mention.party().name().equals(first.party().name());
        if (other && mention.from() > first.to() && !isOf(words, mention.from())) {
          to = mention.party();
          break;
        }
      }
    }
    steps.add(new Step(first.party(), to, label(mark.statement()), mark.statement()));
  }

  /** "The queue of the worker" names what belongs to a part, "and the cache" one more of a list. */
  private static boolean isOf(Words words, int at) {
    String before = words.forms()[at - 1];
    if (before.equals("the") && at > 1) {
      before = words.forms()[at - 2];
    }
    return before.equals("of") || before.equals("and") || before.equals("or");
  }

  private static String label(Statement statement) {
    String text = statement.text().value().strip();
    int newline = text.indexOf('\n');
    text = newline > 0 ? text.substring(0, newline) : text;
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
