package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Redundancy;
import dev.designlint.fact.Technology;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the components of a design in diagrams, lists, tables and among the technologies it chose.
 */
final class ComponentReader {
  private static final int LONGEST_NAME = 5;

  private final Document document;
  private final List<Marked> marked;
  private final List<Technology> technologies;
  private final Vocabulary vocabulary;
  private final Cues cues;
  private final ComponentDrafts drafts;

  ComponentReader(
      Document document,
      List<Marked> marked,
      List<Technology> technologies,
      Vocabulary vocabulary,
      Cues cues) {
    this.document = document;
    this.marked = marked;
    this.technologies = technologies;
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.drafts = new ComponentDrafts(vocabulary);
  }

  /** The components in the order in which they first appear by their way of finding. */
  List<Component> read() {
    drawn();
    listed();
    spoken();
    chosen();
    ComponentMentions mentions = new ComponentMentions(marked, cues);
    List<Component> result = new ArrayList<>();
    for (ComponentDrafts.Draft draft : drafts.all()) {
      int technology = number(draft.entry);
      result.add(component(draft, mentions.of(draft.name, technology)));
    }
    return result;
  }

  /** The number of a technology, -1 for none; compared by identity, since entries are unique. */
  private int number(TechnologyEntry entry) {
    for (int i = 0; i < vocabulary.technologies().size(); i++) {
      if (vocabulary.technologies().get(i) == entry) {
        return i;
      }
    }
    return -1;
  }

  private Component component(ComponentDrafts.Draft draft, ComponentMentions.Summary summary) {
    String technologyKind = draft.entry == null ? "" : draft.entry.kind();
    ComponentKind kind = ComponentNames.kind(draft.name, technologyKind);
    Redundancy redundancy = summary.redundancy();
    boolean byProvider =
        draft.entry != null
            && (draft.entry.managed().equals("yes")
                || !draft.entry.redundancy().equals("single-node"));
    if (redundancy == Redundancy.UNSTATED && draft.copies) {
      redundancy = Redundancy.STATED;
    }
    boolean single = redundancy == Redundancy.SINGLE && draft.entry != null;
    if (redundancy == Redundancy.UNSTATED && byProvider
        || single && draft.entry.managed().equals("yes")) {
      redundancy = Redundancy.MANAGED;
    }
    draft.evidence.addAll(summary.evidence());
    return new Component(
        draft.name,
        kind,
        draft.technology,
        redundancy,
        draft.drawn,
        draft.described || summary.described(),
        summary.count(),
        draft.span,
        List.copyOf(draft.evidence));
  }

  private void drawn() {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram && DiagramReader.isOfComponents(diagram)) {
          for (DiagramNode node : diagram.nodes()) {
            if (isComponent(node)) {
              ComponentDrafts.Draft draft = drafts.add(node.label(), node.span(), "drawn");
              if (draft != null) {
                draft.drawn = true;
                draft.described |= !node.attributes().isEmpty();
              }
            }
          }
        }
      }
    }
  }

  private static boolean isComponent(DiagramNode node) {
    String label = node.label().strip();
    boolean name =
        !label.isEmpty()
            && label.split("\\s+").length <= LONGEST_NAME
            && Character.isLetter(label.codePointAt(0));
    return name
        && node.shape() != NodeShape.DECISION
        && node.shape() != NodeShape.STATE
        && node.shape() != NodeShape.ACTOR
        && node.shape() != NodeShape.GROUP;
  }

  /** Items and rows whose label is the name of a part: "Feed Service: …". */
  private void listed() {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean item =
          statement.kind() == StatementKind.ITEM
              && statement.labelWords() > 0
              && statement.labelWords() <= LONGEST_NAME;
      if (item && statement.voice() == Voice.AUTHOR) {
        String label =
            statement
                .text()
                .value()
                .substring(0, statement.words().ends()[statement.labelWords() - 1])
                .strip();
        int bracket = label.indexOf(" (");
        label = bracket > 0 ? label.substring(0, bracket) : label;
        if (NameOfPart.fits(label)) {
          realisedBy(drafts.add(label, statement.text().span(0, label.length()), "listed"), mark);
        }
      } else if (statement.kind() == StatementKind.TABLE_ROW
          && !statement.columns().isEmpty()
          && statement.voice() == Voice.AUTHOR) {
        row(mark);
      }
    }
  }

  /** Parts that running text names at least twice: "the search service answers …". */
  private void spoken() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Span> spans = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean prose =
          statement.kind() == StatementKind.SENTENCE || statement.kind() == StatementKind.ITEM;
      if (prose && statement.isClaim()) {
        for (int[] part : SpokenParts.of(statement.words())) {
          int from = statement.words().starts()[part[0]];
          int to = statement.words().ends()[part[1] - 1];
          String name = statement.text().value().substring(from, to);
          String key = ComponentNames.key(name);
          counts.merge(key, 1, Integer::sum);
          spans.putIfAbsent(key, statement.text().span(from, to));
          names.putIfAbsent(key, name);
        }
      }
    }
    counts.forEach(
        (key, count) -> {
          if (count > 1) {
            drafts.add(names.get(key), spans.get(key), "named in the text");
          }
        });
  }

  private void row(Marked mark) {
    Statement statement = mark.statement();
    String head = statement.columns().get(0);
    boolean failures =
        statement.columns().stream()
            .anyMatch(
                column ->
                    column.contains("fail")
                        || column.contains("effect")
                        || column.contains("recovery"));
    if (failures
        || !(head.contains("component") || head.contains("service") || head.equals("module"))) {
      return;
    }
    String value = statement.text().value();
    int bar = value.indexOf(" | ");
    String name = bar < 0 ? value : value.substring(0, bar);
    if (!name.isBlank() && name.split("\\s+").length <= LONGEST_NAME) {
      ComponentDrafts.Draft draft =
          drafts.add(name.strip(), statement.text().span(0, name.length()), "listed");
      ofColumn(draft, mark);
    }
  }

  /** The technology that stands in a column of technologies. */
  private void ofColumn(ComponentDrafts.Draft draft, Marked mark) {
    for (TechnologyMention mention : mark.technologies()) {
      String column = mark.statement().columnAt(mark.statement().words().starts()[mention.from()]);
      if (draft != null
          && draft.entry == null
          && (column.contains("tech")
              || column.contains("product")
              || column.contains("implementation"))) {
        draft.entry = vocabulary.technologies().get(mention.technology());
        draft.technology = draft.entry.name();
      }
    }
  }

  /** "Post store (Cassandra): …" names a part and, right after it, the technology that it is. */
  private void realisedBy(ComponentDrafts.Draft draft, Marked mark) {
    if (draft == null || draft.entry != null) {
      return;
    }
    for (TechnologyMention mention : mark.technologies()) {
      if (mention.from() <= mark.statement().labelWords()) {
        draft.entry = vocabulary.technologies().get(mention.technology());
        draft.technology = draft.entry.name();
        return;
      }
    }
  }

  /** Stores, caches, queues and the like that the design chose are components of their own. */
  private void chosen() {
    for (Technology technology : technologies) {
      boolean named = drafts.hasTechnology(technology.name());
      if (!named
          && technology.isChosen()
          && ComponentNames.ofTechnology(technology.kind()) != ComponentKind.OTHER) {
        ComponentDrafts.Draft draft = drafts.add(technology.name(), technology.span(), "chosen");
        if (draft != null && draft.entry == null) {
          draft.technology = technology.name();
          draft.entry =
              vocabulary.technologies().stream()
                  .filter(entry -> entry.name().equals(technology.name()))
                  .findFirst()
                  .orElse(null);
        }
      }
    }
  }
}
