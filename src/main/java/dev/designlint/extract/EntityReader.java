package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.Document;
import dev.designlint.document.Schema;
import dev.designlint.document.SchemaTable;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Component;
import dev.designlint.fact.Entity;
import dev.designlint.fact.EntityForm;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Technology;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the entities of a design in tables, diagrams and lists, and what is said of them. */
final class EntityReader {
  private final Document document;
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final EntityDrafts drafts = new EntityDrafts();

  EntityReader(Document document, List<Marked> marked, Vocabulary vocabulary) {
    this.document = document;
    this.marked = marked;
    this.vocabulary = vocabulary;
  }

  /** The entities, those of tables first, then those drawn, then those listed. */
  List<Entity> read(List<Technology> technologies, List<Component> components) {
    tables();
    diagrams();
    EntityLists.addTo(drafts, marked);
    if (drafts.all().isEmpty()) {
      return List.of();
    }
    drafts.relateByColumns();
    EntityMentions mentions = new EntityMentions(marked, vocabulary, technologies, components);
    mentions.relate(drafts);
    List<Entity> result = new ArrayList<>();
    for (EntityDrafts.Draft draft : drafts.all()) {
      EntityMentions.Summary summary = mentions.of(draft);
      result.add(
          new Entity(
              draft.name,
              draft.form,
              List.copyOf(draft.attributes),
              draft.keyed,
              List.copyOf(draft.relations),
              summary.home(),
              summary.count(),
              summary.sized(),
              draft.span,
              List.of(new Evidence(draft.span, draft.name, "defines it, " + draft.form.key()))));
    }
    return result;
  }

  private void tables() {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Schema schema && isOwn(schema.voice())) {
          for (SchemaTable table : schema.tables()) {
            table(table);
          }
        }
      }
    }
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Schema schema && isOwn(schema.voice())) {
          for (SchemaTable table : schema.tables()) {
            for (String other : table.references()) {
              drafts.relate(table.name(), other);
            }
          }
        }
      }
    }
  }

  private static boolean isOwn(Voice voice) {
    return voice == Voice.AUTHOR || voice == Voice.CODE;
  }

  private void table(SchemaTable table) {
    EntityDrafts.Draft draft = drafts.add(table.name(), EntityForm.TABLE, table.span());
    if (draft == null || table.columns().isEmpty()) {
      return;
    }
    draft.attributes.addAll(table.columns());
    for (String column : table.columns()) {
      draft.keyed |= column.equalsIgnoreCase("id") || EntityNames.isReference(column);
    }
  }

  private void diagrams() {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Diagram diagram
            && diagram.kind() == DiagramKind.SCHEMA
            && diagram.evaluable()
            && isOwn(diagram.voice())
            && !isOfProgram(diagram)) {
          diagram(diagram);
        }
      }
    }
  }

  /** Classes with methods are program, not data. */
  private static boolean isOfProgram(Diagram diagram) {
    for (DiagramNode node : diagram.nodes()) {
      if (node.attributes().indexOf("()") >= 0 || node.attributes().indexOf(") ") >= 0) {
        return true;
      }
    }
    return false;
  }

  private void diagram(Diagram diagram) {
    Map<String, String> labels = new HashMap<>();
    for (DiagramNode node : diagram.nodes()) {
      String label = node.label().isBlank() ? node.id() : node.label();
      labels.put(node.id(), label);
      EntityDrafts.Draft draft = drafts.add(label, EntityForm.DRAWN, node.span());
      if (draft != null && draft.form == EntityForm.DRAWN && !node.attributes().isEmpty()) {
        for (String line : node.attributes().split("\n")) {
          String[] words = line.strip().split(" ");
          draft.attributes.add(words[words.length > 1 ? 1 : 0]);
          draft.keyed |= line.contains("PK") || words[words.length > 1 ? 1 : 0].equals("id");
        }
      }
    }
    for (DiagramEdge edge : diagram.edges()) {
      drafts.relate(
          labels.getOrDefault(edge.from(), edge.from()), labels.getOrDefault(edge.to(), edge.to()));
    }
  }
}
