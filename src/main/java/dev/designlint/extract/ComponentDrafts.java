package dev.designlint.extract;

import dev.designlint.fact.Evidence;
import dev.designlint.language.Words;
import dev.designlint.source.Span;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a design while they are gathered: one for each name, however it is written. */
final class ComponentDrafts {
  /** A part while its mentions are gathered. */
  static final class Draft {
    String name;
    String technology = "";
    TechnologyEntry entry;
    boolean drawn;
    boolean described;
    boolean copies;
    Span span;
    final List<Evidence> evidence = new ArrayList<>();
  }

  private final Vocabulary vocabulary;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  ComponentDrafts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All parts in the order in which they were found. */
  Collection<Draft> all() {
    return drafts.values();
  }

  boolean hasTechnology(String technology) {
    return drafts.values().stream().anyMatch(draft -> draft.technology.equals(technology));
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

  /**
   * The part of that name, new or already there; null where the name is none.
   *
   * @param name the name as written
   * @param span where it stands
   * @param how how it was found, as evidence
   */
  Draft add(String name, Span span, String how) {
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
    boolean another = draft != null && isNumbered(name) && !draft.name.equals(name.strip());
    if (another && isNumbered(draft.name)) {
      // "API server 1" and "API server 2" are one part that is there twice.
      draft.copies = true;
      draft.name = draft.name.substring(0, draft.name.lastIndexOf(' ')).strip();
    }
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

  private static boolean isNumbered(String name) {
    String stripped = name.strip();
    return Character.isDigit(stripped.charAt(stripped.length() - 1))
        && stripped.lastIndexOf(' ') > 0;
  }
}
