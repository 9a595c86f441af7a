package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.EntityForm;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.List;

/** Finds entities that are enumerated: "Entities: Guest, Room", items and tables of entities. */
final class EntityLists {
  private static final int LONGEST_NAME = 3;

  private EntityLists() {}

  static void addTo(EntityDrafts drafts, List<Marked> marked) {
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.voice() != Voice.AUTHOR) {
        continue;
      }
      if (statement.kind() == StatementKind.TABLE_ROW) {
        row(drafts, statement);
      } else if (statement.kind() == StatementKind.ITEM
          || statement.kind() == StatementKind.SENTENCE) {
        if (isOfEntities(Enumerations.label(statement))) {
          for (int[] part : Enumerations.parts(statement)) {
            add(drafts, statement, part[0], part[1]);
          }
        } else if (statement.kind() == StatementKind.ITEM) {
          item(drafts, statement, heading(statement, marked));
        }
      }
    }
  }

  /** Whether a label or heading announces entities. */
  private static boolean isOfEntities(String heading) {
    return switch (heading) {
      case "entities",
          "entity",
          "core entities",
          "main entities",
          "key entities",
          "data entities",
          "domain entities",
          "entities and attributes",
          "core entities and attributes" ->
          true;
      default -> false;
    };
  }

  private static boolean isOfModel(String heading) {
    return heading.equals("data model")
        || heading.equals("data models")
        || heading.equals("data schema")
        || heading.equals("database schema")
        || heading.equals("schema")
        || heading.equals("tables");
  }

  /** What announces an item: the line that leads into it, else the heading. */
  private static String heading(Statement statement, List<Marked> marked) {
    if (statement.leadIn() < 0) {
      return Headings.normal(statement.section().heading().value());
    }
    Statement above = marked.get(statement.leadIn()).statement();
    String label = Enumerations.label(above);
    String heading = label.isEmpty() ? Headings.normal(above.text().value()) : label;
    boolean announces = isOfEntities(heading) || isOfModel(heading);
    return announces || above.kind() == StatementKind.ITEM
        ? heading
        : Headings.normal(statement.section().heading().value());
  }

  /** "Room: number, floor", "Room (number, floor)" or "Room" alone. */
  private static void item(EntityDrafts drafts, Statement statement, String heading) {
    if (!isOfEntities(heading) && !isOfModel(heading)) {
      return;
    }
    String text = statement.text().value();
    int end = nameEnd(text);
    // Under "Data model" stands much; only what has fields is an entity there.
    if (isOfEntities(heading) || end < text.length() && fields(text.substring(end + 1)) >= 2) {
      EntityDrafts.Draft draft = add(drafts, statement, 0, end);
      if (draft != null && end < text.length()) {
        attributes(draft, text.substring(end + 1));
      }
    }
  }

  private static int nameEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = c == '-' && i > 0 && text.charAt(i - 1) == ' ';
      if (c == ':' || c == '(' || c == '—' || c == '–' || dash) {
        return i;
      }
    }
    return text.length();
  }

  /** Number of single words between commas; 0 where anything else stands there. */
  private static int fields(String text) {
    int count = 0;
    for (String part : text.replace(')', ' ').split(",", -1)) {
      String field = part.strip();
      if (field.isEmpty() || Enumerations.countWords(field) > 2) {
        return 0;
      }
      count++;
    }
    return count;
  }

  private static void attributes(EntityDrafts.Draft draft, String text) {
    String[] parts = text.replace(')', ' ').split(",", -1);
    if (parts.length < 2) {
      return;
    }
    for (String part : parts) {
      String attribute = part.strip();
      if (!attribute.isEmpty() && attribute.indexOf(' ') < 0) {
        draft.attributes.add(attribute);
      }
      String lower = part.toLowerCase(java.util.Locale.ROOT);
      draft.keyed |=
          attribute.equalsIgnoreCase("id") || lower.contains("key") || lower.contains("(pk");
    }
    String first = parts[0].strip();
    draft.keyed |= EntityNames.isReference(first);
  }

  private static void row(EntityDrafts drafts, Statement statement) {
    if (statement.columns().isEmpty()) {
      return;
    }
    String head = statement.columns().get(0);
    if (!head.equals("entity") && !head.equals("entities") && !head.equals("entity name")) {
      return;
    }
    String value = statement.text().value();
    int bar = value.indexOf(" | ");
    EntityDrafts.Draft draft = add(drafts, statement, 0, bar < 0 ? value.length() : bar);
    if (draft == null) {
      return;
    }
    int from = bar < 0 ? value.length() : bar + 3;
    for (int column = 1; from < value.length(); column++) {
      int next = value.indexOf(" | ", from);
      int to = next < 0 ? value.length() : next;
      String name = column < statement.columns().size() ? statement.columns().get(column) : "";
      if (name.contains("attribute") || name.contains("field") || name.contains("column")) {
        attributes(draft, value.substring(from, to));
      }
      draft.keyed |= name.contains("key") && to > from;
      from = to + 3;
    }
  }

  private static EntityDrafts.Draft add(
      EntityDrafts drafts, Statement statement, int from, int to) {
    String name = statement.text().value().substring(from, to).strip();
    if (name.isEmpty()
        || !Character.isLetter(name.charAt(0))
        || name.indexOf('/') >= 0
        || Enumerations.countWords(name) > LONGEST_NAME) {
      return null;
    }
    EntityDrafts.Draft draft = drafts.add(name, EntityForm.LISTED, statement.text().span(from, to));
    if (draft != null && draft.statement < 0) {
      draft.statement = statement.index();
    }
    return draft;
  }
}
