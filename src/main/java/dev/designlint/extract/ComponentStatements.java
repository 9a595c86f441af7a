package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Component;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds the statements that are about a component: that name it or stand under its name. */
final class ComponentStatements {
  private final Document document;
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final String[] keys;
  private final int[] headings;

  ComponentStatements(Document document, List<Marked> marked, Vocabulary vocabulary) {
    this.document = document;
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.keys = new String[marked.size()];
    this.headings = new int[document.sections().size()];
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      keys[statement.index()] = " " + String.join(" ", statement.words().stems()) + " ";
      if (statement.kind() == StatementKind.HEADING) {
        headings[statement.section().index()] = statement.index() + 1;
      }
    }
  }

  /** Whether a statement names the component, by its name or as its technology. */
  boolean names(Marked mark, Component component) {
    String key = ComponentNames.key(component.name());
    if (!key.isEmpty() && keys[mark.statement().index()].contains(" " + key + " ")) {
      return true;
    }
    for (TechnologyMention mention : mark.technologies()) {
      if (vocabulary
          .technologies()
          .get(mention.technology())
          .name()
          .equals(component.technology())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading names a technology or what a component usually is called. */
  boolean namesAny(Marked heading) {
    if (!heading.technologies().isEmpty()) {
      return true;
    }
    return ComponentNames.isPart(heading.statement().words());
  }

  /** The author's statements about a component, in the order of the document. */
  List<Marked> about(Component component) {
    boolean[] named = new boolean[marked.size()];
    boolean[] sections = new boolean[document.sections().size()];
    for (Section section : document.sections()) {
      int heading = headings[section.index()];
      sections[section.index()] =
          section.parent() >= 0 && sections[section.parent()]
              || heading > 0
                  && !Marker.isTitle(document, section)
                  && names(marked.get(heading - 1), component);
    }
    List<Marked> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      int leadIn = statement.leadIn();
      boolean own = names(mark, component);
      named[statement.index()] =
          own || leadIn >= 0 && named[leadIn] && statement.kind() != StatementKind.TABLE_ROW;
      boolean counts =
          (statement.isClaim() || statement.voice() == Voice.CODE)
              && statement.kind() != StatementKind.HEADING;
      if (counts
          && (named[statement.index()]
              || sections[statement.section().index()]
              || goesOn(statement, named))) {
        result.add(mark);
      }
    }
    return result;
  }

  /** "It keeps …": the sentence after one that names the component, in the same passage. */
  private boolean goesOn(Statement statement, boolean[] named) {
    int before = statement.index() - 1;
    return before >= 0
        && named[before]
        && statement.kind() == StatementKind.SENTENCE
        && marked.get(before).statement().passage() == statement.passage();
  }
}
