package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Technology;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.FoundCue;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds what statements say about entities: ties, stores and sizes. */
final class EntityMentions {
  /**
   * What is said.
   *
   * @param count number of statements that name it
   * @param home the store in which a statement places it, or an empty string
   * @param sized whether a statement that names it stands with a number of bytes or items
   */
  record Summary(int count, String home, boolean sized) {}

  private static final String[] REST = {
    " all ", " everything ", " rest ", " other ", " entity ", " metadata ", " relational ", " tabl "
  };

  private final List<Marked> marked;
  private final String rest;
  private final int relationWord;
  private final String[] texts;
  private final String[] stores;

  EntityMentions(
      List<Marked> marked,
      Vocabulary vocabulary,
      List<Technology> technologies,
      List<Component> components) {
    this.marked = marked;
    this.relationWord = vocabulary.cue("relation-word");
    this.texts = new String[marked.size()];
    this.stores = new String[marked.size()];
    for (Marked mark : marked) {
      int index = mark.statement().index();
      texts[index] = text(mark.statement());
      stores[index] = store(mark, vocabulary, technologies, components);
    }
    this.rest = storeOfTheRest();
  }

  /** The stems of a statement between spaces, the parts of order_items apart. */
  private static String text(Statement statement) {
    StringBuilder text = new StringBuilder(" ");
    String[] stems = statement.words().stems();
    for (int i = 0; i < stems.length; i++) {
      if (stems[i].indexOf('_') < 0) {
        text.append(stems[i]).append(' ');
      } else {
        text.append(EntityNames.key(statement.words().forms()[i])).append(' ');
      }
    }
    return text.toString();
  }

  /** The store that a statement or the heading above it names; empty where there is none. */
  private String store(
      Marked mark,
      Vocabulary vocabulary,
      List<Technology> technologies,
      List<Component> components) {
    for (TechnologyMention mention : mark.technologies()) {
      String name = vocabulary.technologies().get(mention.technology()).name();
      for (Technology technology : technologies) {
        if (technology.name().equals(name)
            && ComponentNames.ofTechnology(technology.kind()) == ComponentKind.STORE) {
          return name;
        }
      }
    }
    String text = texts[mark.statement().index()];
    for (Component component : components) {
      if (component.kind() == ComponentKind.STORE
          && text.contains(" " + EntityNames.key(component.name()) + " ")) {
        return component.name();
      }
    }
    return "";
  }

  private boolean names(int index, String key) {
    return texts[index].contains(" " + key + " ")
        || key.indexOf(' ') > 0 && texts[index].contains(" " + key.replace(" ", "") + " ")
        || key.endsWith("ship")
            && texts[index].contains(" " + key.substring(0, key.length() - 4) + " ");
  }

  /** Ties entities that stand in one statement with an arrow or a word such as "belongs to". */
  void relate(EntityDrafts drafts) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      String text = statement.text().value();
      boolean arrow = text.contains("→") || text.contains("->") || text.contains("↔");
      if (statement.voice() != Voice.AUTHOR
          || statement.kind() == StatementKind.HEADING
          || !arrow && !mark.has(relationWord) && !mark.inContext(relationWord)) {
        continue;
      }
      List<EntityDrafts.Draft> named = new ArrayList<>();
      for (EntityDrafts.Draft draft : drafts.all()) {
        boolean enumerates = draft.statement == statement.index() && draft.attributes.isEmpty();
        if ((!enumerates || mark.has(relationWord) || arrow)
            && names(statement.index(), draft.key)) {
          named.add(draft);
        }
      }
      // "A guest has bookings and cards": what is named first is what the others hang on.
      for (EntityDrafts.Draft other : named) {
        drafts.relate(first(named, texts[statement.index()]).name, other.name);
      }
    }
  }

  private static EntityDrafts.Draft first(List<EntityDrafts.Draft> named, String text) {
    EntityDrafts.Draft first = named.get(0);
    int least = text.length();
    for (EntityDrafts.Draft draft : named) {
      int at = text.indexOf(" " + draft.key + " ");
      if (at >= 0 && at < least) {
        least = at;
        first = draft;
      }
    }
    return first;
  }

  Summary of(EntityDrafts.Draft draft) {
    int count = 0;
    String home = "";
    boolean sized = false;
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      int index = statement.index();
      if (statement.voice() != Voice.AUTHOR || !names(index, draft.key)) {
        continue;
      }
      count++;
      sized |= isSized(mark);
      if (home.isEmpty() && statement.kind() != StatementKind.HEADING) {
        home = stores[index];
        for (int above = statement.leadIn(), depth = 0;
            home.isEmpty() && above >= 0 && depth < 4;
            depth++) {
          home = stores[above];
          above = marked.get(above).statement().leadIn();
        }
      }
    }
    return new Summary(count, home.isEmpty() ? rest : home, sized);
  }

  private boolean isSized(Marked mark) {
    return mark.has(FoundCue.BYTES.cue())
        || mark.has(FoundCue.ITEMS.cue())
        || mark.has(FoundCue.USERS.cue())
        || mark.has(FoundCue.RATE.cue())
        || mark.inContext(FoundCue.BYTES.cue())
        || mark.inContext(FoundCue.ITEMS.cue());
  }

  /**
   * The store of all that is left, as in "everything else stays in PostgreSQL"; empty where no
   * statement says so.
   */
  private String storeOfTheRest() {
    for (int i = 0; i < texts.length; i++) {
      if (!stores[i].isEmpty()) {
        for (String word : REST) {
          if (texts[i].contains(word)) {
            return stores[i];
          }
        }
      }
    }
    return "";
  }
}
