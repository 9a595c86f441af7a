package dev.designlint.extract;

import dev.designlint.fact.EntityForm;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entities of a design while they are gathered: one for each name, however it is written. */
final class EntityDrafts {
  /** An entity while its parts are gathered. */
  static final class Draft {
    final String name;
    final String key;
    final EntityForm form;
    final Span span;
    final List<String> attributes = new ArrayList<>();
    final List<String> relations = new ArrayList<>();
    boolean keyed;
    int statement = -1;

    Draft(String name, String key, EntityForm form, Span span) {
      this.name = name;
      this.key = key;
      this.form = form;
      this.span = span;
    }

    void relate(String other) {
      if (!relations.contains(other)) {
        relations.add(other);
      }
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** The entity of that name, new or already there; null where the name is none. */
  Draft add(String name, EntityForm form, Span span) {
    String key = EntityNames.key(name);
    if (key.isEmpty()) {
      return null;
    }
    Draft draft = drafts.get(key);
    if (draft == null) {
      draft = new Draft(name.strip(), key, form, span);
      drafts.put(key, draft);
    }
    return draft;
  }

  Collection<Draft> all() {
    return drafts.values();
  }

  /** Ties two entities, known or not, to each other. */
  void relate(String one, String other) {
    Draft first = drafts.get(EntityNames.key(one));
    Draft second = drafts.get(EntityNames.key(other));
    if (first != null && second != null && first != second) {
      first.relate(second.name);
      second.relate(first.name);
    }
  }

  /** Ties entities by their columns: user_id leads to users, and equal columns join two tables. */
  void relateByColumns() {
    for (Draft draft : drafts.values()) {
      for (String column : draft.attributes) {
        relateByColumn(draft, column);
      }
    }
  }

  private void relateByColumn(Draft draft, String column) {
    boolean reference = EntityNames.isReference(column);
    String target = reference ? EntityNames.target(column) : EntityNames.key(column);
    boolean found = EntityNames.agree(target, draft.key);
    for (Draft other : drafts.values()) {
      if (other == draft) {
        continue;
      }
      boolean named = EntityNames.agree(target, other.key);
      if (named || reference && contains(other.attributes, column)) {
        draft.relate(other.name);
        other.relate(draft.name);
        found = true;
      }
    }
    if (reference && !found) {
      // It points to something that the document does not define: a tie all the same.
      draft.relate(column);
    }
  }

  private static boolean contains(List<String> columns, String column) {
    for (String each : columns) {
      if (each.equalsIgnoreCase(column)) {
        return true;
      }
    }
    return false;
  }
}
