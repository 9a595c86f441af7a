package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.Entity;
import dev.designlint.fact.EntityForm;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.ModelGap;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares the entities of a design with each other and with what is said of them. */
final class DataModel {
  /** Of two entities nobody asks for a drawing. */
  private static final int FEWEST = 3;

  /** Entities that are named in one message. */
  private static final int MOST_NAMED = 3;

  /** Words of entities that stand alone by their nature. */
  private static final String[] ALONE = {
    "log",
    "audit",
    "config",
    "setting",
    "counter",
    "outbox",
    "inbox",
    "migration",
    "metric",
    "event",
    "cache",
    "session",
    "flag",
    "lock",
    "queue",
    "stat",
    "snapshot",
    "archive",
    "key",
    "token",
    "rate",
    "job",
    "history",
    "report",
    "index",
    "analytic",
    "version",
    "state",
    "temp",
    "lookup",
    "country",
    "currency",
    "schema",
    "meta",
    "config",
    "offset",
    "dead",
    "staging"
  };

  private DataModel() {}

  static List<ModelGap> of(Facts facts) {
    List<Entity> entities = facts.of(Entity.class);
    if (entities.size() < FEWEST) {
      return List.of();
    }
    List<ModelGap> result = new ArrayList<>();
    relations(entities, result);
    sizes(facts, entities, result);
    homes(facts, entities, result);
    drawing(facts, entities, result);
    return result;
  }

  /** Entities without a tie in a model that states the ties of others, form by form. */
  private static void relations(List<Entity> entities, List<ModelGap> result) {
    for (EntityForm form : EntityForm.values()) {
      List<Entity> alone = new ArrayList<>();
      int tied = 0;
      for (Entity entity : entities) {
        boolean sketched = form != EntityForm.TABLE || !entity.attributes().isEmpty();
        if (entity.form() == form && sketched) {
          if (!entity.relations().isEmpty()) {
            tied++;
          } else if (!standsAlone(entity.name())) {
            alone.add(entity);
          }
        }
      }
      // Where most stand alone, ties are not what the author writes down here.
      if (!alone.isEmpty() && tied > alone.size() && tied + alone.size() >= FEWEST
          || form == EntityForm.LISTED && !alone.isEmpty() && tied >= 2) {
        result.add(gap(ModelGap.Kind.RELATION, alone, tied + " others are tied to each other"));
      }
    }
  }

  private static boolean standsAlone(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : ALONE) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void sizes(Facts facts, List<Entity> entities, List<ModelGap> result) {
    boolean large = facts.design().scale().compareTo(ScaleLevel.MEDIUM) >= 0;
    Grade volume = grade(facts, Topic.DATA_VOLUME);
    // Where nothing is said of the volume at all, that is the defect, and another rule names it.
    if (!large || volume != Grade.MENTIONED && volume != Grade.ADDRESSED) {
      return;
    }
    Entity busiest = entities.get(0);
    for (Entity entity : entities) {
      if (entity.sized()) {
        return;
      }
      busiest = entity.mentions() > busiest.mentions() ? entity : busiest;
    }
    result.add(
        gap(
            ModelGap.Kind.SIZE,
            List.of(busiest),
            busiest.mentions() + (busiest.mentions() == 1 ? " statement" : " statements")));
  }

  /** Entities that no statement puts into a store, where there are several and others are put. */
  private static void homes(Facts facts, List<Entity> entities, List<ModelGap> result) {
    List<String> stores = new ArrayList<>();
    for (Component component : facts.of(Component.class)) {
      if (component.kind() == ComponentKind.STORE && !component.technology().isEmpty()) {
        stores.add(component.technology());
      }
    }
    List<Entity> without = new ArrayList<>();
    int placed = 0;
    for (Entity entity : entities) {
      if (entity.form() == EntityForm.TABLE) {
        return;
      }
      if (!entity.home().isEmpty()) {
        placed++;
      } else {
        without.add(entity);
      }
    }
    if (stores.size() >= 2 && !without.isEmpty() && placed >= 2 && placed >= without.size()) {
      result.add(gap(ModelGap.Kind.HOME, without, String.join(", ", stores)));
    }
  }

  private static void drawing(Facts facts, List<Entity> entities, List<ModelGap> result) {
    for (DrawnDiagram diagram : facts.of(DrawnDiagram.class)) {
      if (diagram.kind().equals("schema") || diagram.form().equals("image")) {
        return;
      }
    }
    int keyed = 0;
    for (Entity entity : entities) {
      if (entity.form() != EntityForm.LISTED) {
        return;
      }
      keyed += entity.keyed() || !entity.attributes().isEmpty() ? 1 : 0;
    }
    if (2 * keyed < entities.size()) {
      result.add(gap(ModelGap.Kind.DRAWING, entities, entities.size() + " entities"));
    }
  }

  private static Grade grade(Facts facts, Topic topic) {
    for (TopicCoverage coverage : facts.of(TopicCoverage.class)) {
      if (coverage.topic() == topic) {
        return coverage.grade();
      }
    }
    return Grade.NOT_APPLICABLE;
  }

  private static ModelGap gap(ModelGap.Kind kind, List<Entity> entities, String detail) {
    List<Evidence> evidence = new ArrayList<>();
    StringBuilder names = new StringBuilder();
    int count = Math.min(entities.size(), MOST_NAMED);
    for (int i = 0; i < count; i++) {
      names.append(i == 0 ? "`" : i + 1 == entities.size() ? " and `" : ", `");
      names.append(entities.get(i).name()).append('`');
      evidence.addAll(entities.get(i).evidence());
    }
    if (entities.size() > count) {
      names.append(" and ").append(entities.size() - count).append(" more");
    }
    return new ModelGap(
        kind, names.toString(), detail, entities.get(0).span(), List.copyOf(evidence));
  }
}
