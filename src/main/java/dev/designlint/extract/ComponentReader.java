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
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Redundancy;
import dev.designlint.fact.Technology;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the components of a design in diagrams, lists, tables and among the technologies it chose. */
final class ComponentReader {
  private static final int LONGEST_NAME = 5;

  /** A component while its mentions are gathered. */
  private static final class Draft {
    String name;
    String technology = "";
    TechnologyEntry entry;
    boolean drawn;
    Span span;
    final List<Evidence> evidence = new ArrayList<>();
  }

  private final Document document;
  private final List<Marked> marked;
  private final List<Technology> technologies;
  private final Vocabulary vocabulary;
  private final Cues cues;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  ComponentReader(
      Document document, List<Marked> marked, List<Technology> technologies, Vocabulary vocabulary, Cues cues) {
    this.document = document;
    this.marked = marked;
    this.technologies = technologies;
    this.vocabulary = vocabulary;
    this.cues = cues;
  }

  /** The components in the order in which they first appear by their way of finding. */
  List<Component> read() {
    drawn();
    listed();
    spoken();
    chosen();
    ComponentMentions mentions = new ComponentMentions(marked, cues);
    List<Component> result = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      int technology = draft.entry == null ? -1 : vocabulary.technologies().indexOf(draft.entry);
      result.add(component(draft, mentions.of(draft.name, technology)));
    }
    return result;
  }

  private Component component(Draft draft, ComponentMentions.Summary summary) {
    String technologyKind = draft.entry == null ? "" : draft.entry.kind();
    ComponentKind kind = ComponentNames.kind(draft.name, technologyKind);
    Redundancy redundancy = summary.redundancy();
    boolean byProvider =
        draft.entry != null
            && (draft.entry.managed().equals("yes") || !draft.entry.redundancy().equals("single-node"));
    if (redundancy == Redundancy.UNSTATED && byProvider) {
      redundancy = Redundancy.MANAGED;
    }
    draft.evidence.addAll(summary.evidence());
    return new Component(
        draft.name,
        kind,
        draft.technology,
        redundancy,
        draft.drawn,
        summary.described(),
        summary.count(),
        draft.span,
        List.copyOf(draft.evidence));
  }

  private void drawn() {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram && diagram.evaluable() && DiagramReader.isOfComponents(diagram)) {
          for (DiagramNode node : diagram.nodes()) {
            if (isComponent(node)) {
              Draft draft = draft(node.label(), node.span(), "drawn");
              if (draft != null) {
                draft.drawn = true;
              }
            }
          }
        }
      }
    }
  }

  private static boolean isComponent(DiagramNode node) {
    String label = node.label().strip();
    boolean name = !label.isEmpty() && label.split("\\s+").length <= LONGEST_NAME && Character.isLetter(label.codePointAt(0));
    return name && node.shape() != NodeShape.DECISION && node.shape() != NodeShape.STATE && node.shape() != NodeShape.ACTOR && node.shape() != NodeShape.GROUP;
  }

  /** Items and rows whose label is the name of a part: "Feed Service: …". */
  private void listed() {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean item = statement.kind() == StatementKind.ITEM && statement.labelWords() > 0 && statement.labelWords() <= LONGEST_NAME;
      if (item && statement.voice() == Voice.AUTHOR) {
        String label = statement.text().value().substring(0, statement.words().ends()[statement.labelWords() - 1]).strip();
        int bracket = label.indexOf(" (");
        label = bracket > 0 ? label.substring(0, bracket) : label;
        if (namesPart(label)) {
          realisedBy(draft(label, statement.text().span(0, label.length()), "listed"), mark);
        }
      } else if (statement.kind() == StatementKind.TABLE_ROW && !statement.columns().isEmpty() && statement.voice() == Voice.AUTHOR) {
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
      boolean prose = statement.kind() == StatementKind.SENTENCE || statement.kind() == StatementKind.ITEM;
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
            draft(names.get(key), spans.get(key), "named in the text");
          }
        });
  }

  private void row(Marked mark) {
    Statement statement = mark.statement();
    String head = statement.columns().get(0);
    boolean failures = statement.columns().stream().anyMatch(column -> column.contains("fail") || column.contains("effect") || column.contains("recovery"));
    if (failures || !(head.contains("component") || head.contains("service") || head.equals("module"))) {
      return;
    }
    String value = statement.text().value();
    int bar = value.indexOf(" | ");
    String name = bar < 0 ? value : value.substring(0, bar);
    if (!name.isBlank() && name.split("\\s+").length <= LONGEST_NAME) {
      Draft draft = draft(name.strip(), statement.text().span(0, name.length()), "listed");
      ofColumn(draft, mark);
    }
  }

  /** The technology that stands in a column of technologies. */
  private void ofColumn(Draft draft, Marked mark) {
    for (TechnologyMention mention : mark.technologies()) {
      String column = mark.statement().columnAt(mark.statement().words().starts()[mention.from()]);
      if (draft != null && draft.entry == null && (column.contains("tech") || column.contains("product") || column.contains("implementation"))) {
        draft.entry = vocabulary.technologies().get(mention.technology());
        draft.technology = draft.entry.name();
      }
    }
  }

  /** "Post store (Cassandra): …" names a part and, right after it, the technology that it is. */
  private void realisedBy(Draft draft, Marked mark) {
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

  private static boolean namesPart(String label) {
    String lower = " " + label.toLowerCase(Locale.ROOT) + " ";
    if (label.contains("->") || label.contains("→") || label.contains(",")) {
      return false;
    }
    for (String word : new String[] {"service ", "server ", "gateway ", "queue ", "cache ", "database ", "load balancer ", "worker ", "workers ", "store ", "servers ", "broker ", "proxy ", "cdn ", "scheduler ", "collector "}) {
      if (lower.endsWith(word)) {
        return Character.isUpperCase(label.codePointAt(0));
      }
    }
    return false;
  }

  /** Stores, caches, queues and the like that the design chose are components of their own. */
  private void chosen() {
    for (Technology technology : technologies) {
      boolean named = drafts.values().stream().anyMatch(draft -> draft.technology.equals(technology.name()));
      if (!named && technology.isChosen() && ComponentNames.ofTechnology(technology.kind()) != ComponentKind.OTHER) {
        Draft draft = draft(technology.name(), technology.span(), "chosen");
        if (draft != null && draft.entry == null) {
          draft.technology = technology.name();
          draft.entry = vocabulary.technologies().stream().filter(entry -> entry.name().equals(technology.name())).findFirst().orElse(null);
        }
      }
    }
  }

  /** The technology whose name is the whole name of a part, or null. */
  private TechnologyEntry technologyOf(String name) {
    String[] forms = Words.of(name).forms();
    int[] found = {-1};
    vocabulary
        .names()
        .match(
            forms,
            (technology, from, to) -> {
              if (from == 0 && to == forms.length) {
                found[0] = technology;
              }
            });
    return found[0] < 0 ? null : vocabulary.technologies().get(found[0]);
  }

  private Draft draft(String name, Span span, String how) {
    String key = ComponentNames.key(name);
    if (key.isEmpty()) {
      return null;
    }
    TechnologyEntry entry = technologyOf(name);
    if (entry != null) {
      for (Draft other : drafts.values()) {
        if (other.entry == entry) {
          other.evidence.add(new Evidence(span, name.strip(), how));
          return other;
        }
      }
    }
    Draft draft = drafts.get(key);
    if (draft == null) {
      draft = new Draft();
      draft.entry = entry;
      draft.technology = entry == null ? "" : entry.name();
      draft.name = name.strip();
      draft.span = span;
      drafts.put(key, draft);
    }
    draft.evidence.add(new Evidence(span, name.strip(), how));
    return draft;
  }
}
