package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gathers the words that say of what a value holds: those of its statement, its lead-ins and its
 * headings that do not belong to every statement of a value.
 *
 * <p>Two values are compared only where these words are the same, so every word that narrows a
 * value down ("peak", "in Europe", "at launch") keeps it apart from the others.
 */
final class SubjectWords {
  private static final int DEEPEST = 3;

  private final Document document;
  private final List<Marked> marked;

  SubjectWords(Document document, List<Marked> marked) {
    this.document = document;
    this.marked = marked;
  }

  /**
   * The words around a value, sorted.
   *
   * @param statement the statement of the value
   * @param values for each word whether it belongs to a number with its unit
   * @param from index of the value's first word
   * @param to index just after its last word
   * @param attribute what is measured; its own words say nothing of the subject
   */
  String of(Statement statement, boolean[] values, int from, int to, ValueAttribute attribute) {
    Set<String> result = new TreeSet<>();
    Words words = statement.words();
    boolean row = statement.kind() == StatementKind.TABLE_ROW;
    int cell = row ? cellOf(statement, from) : 0;
    int end =
        row ? words.count() : attribute.isCount() ? phraseEnd(words, to) : clauseEnd(words, to);
    for (int i = 0; i < end; i++) {
      int own = row ? cellOf(statement, i) : 0;
      if (!values[i] && (own == cell || own == 0)) {
        add(words, i, attribute, result);
      }
    }
    if (row) {
      addAll(Words.of(statement.columnAt(words.starts()[from])), attribute, result);
    }
    int leadIn = leadIn(statement);
    for (int depth = 0; leadIn >= 0 && depth < DEEPEST; depth++) {
      Statement before = marked.get(leadIn).statement();
      if (before.kind() != StatementKind.TABLE_HEAD) {
        addAll(before.words(), attribute, result);
      }
      leadIn = before.leadIn();
    }
    for (int at = statement.section().index(); at >= 0; ) {
      Section section = document.sections().get(at);
      if (!Marker.isTitle(document, section)) {
        addAll(Words.of(section.heading().value()), attribute, result);
      }
      at = section.parent();
    }
    return String.join(" ", result);
  }

  /**
   * A reason or a consequence after the value does not narrow it down; an exception does, and so
   * does what stands in brackets.
   */
  private static int clauseEnd(Words words, int to) {
    for (int i = to; i < words.count(); i++) {
      switch (words.forms()[i]) {
        case "because", "since", "so", "which", "thus", "therefore" -> {
          return i;
        }
        default -> {}
      }
    }
    return words.count();
  }

  /** After a count of users most sentences go on with what the users do; some narrow it down. */
  private static int phraseEnd(Words words, int to) {
    if (to >= words.count()) {
      return to;
    }
    return switch (words.forms()[to]) {
      case "in", "from", "who", "that", "of", "per", "on", "during", "at", "by", "after", "for" ->
          words.count();
      default -> to;
    };
  }

  /** A sentence of running text rests on the first one of its paragraph where it points back. */
  private static int leadIn(Statement statement) {
    if (statement.kind() == StatementKind.SENTENCE) {
      for (String form : statement.words().forms()) {
        switch (form) {
          case "it", "its", "this", "these", "they", "their", "that" -> {
            return statement.leadIn();
          }
          default -> {}
        }
      }
      return -1;
    }
    return statement.leadIn();
  }

  private static int cellOf(Statement statement, int word) {
    int cell = 0;
    String value = statement.text().value();
    int end = statement.words().starts()[word];
    for (int i = value.indexOf(" | "); i >= 0 && i < end; i = value.indexOf(" | ", i + 3)) {
      cell++;
    }
    return cell;
  }

  private static void addAll(Words words, ValueAttribute attribute, Set<String> into) {
    for (int i = 0; i < words.count(); i++) {
      add(words, i, attribute, into);
    }
  }

  private static void add(Words words, int at, ValueAttribute attribute, Set<String> into) {
    String form = words.forms()[at];
    if (!ValueAttribute.isFiller(form) && !attribute.owns(form)) {
      into.add(words.stems()[at]);
    }
  }
}
