package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Redundancy;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Finds what the text says about a component. */
final class ComponentMentions {
  /**
   * What is said.
   *
   * @param count number of statements and labels that name it
   * @param described whether running text names it
   * @param redundancy what is said about copies
   * @param evidence the statements about copies, at most two
   */
  record Summary(int count, boolean described, Redundancy redundancy, List<Evidence> evidence) {}

  private final List<Marked> marked;
  private final Cues cues;
  private final String[] keys;

  ComponentMentions(List<Marked> marked, Cues cues) {
    this.marked = marked;
    this.cues = cues;
    this.keys = new String[marked.size()];
    for (Marked mark : marked) {
      keys[mark.statement().index()] =
          " " + String.join(" ", mark.statement().words().stems()) + " ";
    }
  }

  /**
   * @param name the component's name
   * @param technology the number of the technology that it is, or -1
   */
  Summary of(String name, int technology) {
    String key = " " + ComponentNames.key(name) + " ";
    int count = 0;
    boolean described = false;
    Redundancy redundancy = Redundancy.UNSTATED;
    List<Evidence> evidence = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean author = statement.voice() == Voice.AUTHOR;
      if (!author || !keys[statement.index()].contains(key) && !names(mark, technology)) {
        continue;
      }
      count++;
      described |= statement.kind() != StatementKind.DIAGRAM_LABEL;
      Redundancy said = redundancy(mark);
      if (said == Redundancy.UNSTATED && isReplicatedNext(statement)) {
        said = Redundancy.STATED;
      }
      if (said != Redundancy.UNSTATED && redundancy != Redundancy.STATED) {
        redundancy = said;
        evidence.add(
            new Evidence(
                statement.text().span(), statement.quote(), "says something about copies"));
      }
    }
    return new Summary(
        count, described, redundancy, evidence.subList(0, Math.min(2, evidence.size())));
  }

  /**
   * "It is replicated …": the sentences after it in its passage speak of it, until another is
   * named.
   */
  private boolean isReplicatedNext(Statement statement) {
    for (int i = statement.index() + 1; i <= statement.index() + 2 && i < marked.size(); i++) {
      Marked next = marked.get(i);
      if (next.statement().passage() != statement.passage()
          || next.statement().kind() == StatementKind.TABLE_ROW
          || !next.technologies().isEmpty()) {
        return false;
      }
      boolean nested =
          next.statement().kind() == StatementKind.ITEM
              && next.statement().leadIn() != statement.index()
              && next.statement().leadIn() != statement.leadIn();
      boolean newItem =
          next.statement().kind() == StatementKind.ITEM
              && next.statement().leadIn() == statement.leadIn()
              && statement.kind() == StatementKind.ITEM;
      if (newItem && !nested) {
        return false;
      }
      if (next.has(cues.copies) && next.has(cues.failingOver)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Marked mark, int technology) {
    for (TechnologyMention mention : mark.technologies()) {
      if (mention.technology() == technology) {
        return true;
      }
    }
    return false;
  }

  private Redundancy redundancy(Marked mark) {
    if (mark.has(cues.copies) || mark.has(cues.failingOver) || mark.inContext(cues.copies)) {
      return Redundancy.STATED;
    }
    return mark.has(cues.single) ? Redundancy.SINGLE : Redundancy.UNSTATED;
  }
}
