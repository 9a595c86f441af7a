package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Document;
import dev.designlint.document.Schema;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Dependence;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the parts that the author calls central and the database that its tables rest on. */
final class DependenceReader {
  private final Document document;
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final Cues cues;

  DependenceReader(Document document, List<Marked> marked, Vocabulary vocabulary, Cues cues) {
    this.document = document;
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.cues = cues;
  }

  /** What the rest depends on, in the order of the document. */
  List<Dependence> read(List<Component> components, DocumentKind kind) {
    List<Dependence> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean claim =
          statement.voice() == Voice.AUTHOR
              && statement.kind() != StatementKind.HEADING
              && statement.kind() != StatementKind.DIAGRAM_LABEL
              && statement.tense() == Tense.NOW
              && statement.mood() != Mood.QUESTION
              && statement.mood() != Mood.DEFERRED;
      if (!claim || mark.has(cues.copies) || mark.has(cues.failingOver)) {
        continue;
      }
      if (mark.has(cues.centralPart) && !isOfAnother(mark)) {
        result.add(
            dependence(
                statement,
                "The " + CueWords.text(vocabulary, statement.words(), cues.centralPart),
                "the text calls it central"));
      }
    }
    if (kind == DocumentKind.PRACTICE_ANSWER) {
      unnamedDatabase(components, result);
    }
    return result;
  }

  private boolean isOfAnother(Marked mark) {
    return !mark.has(cues.designIntent)
        || mark.has(cues.rejection)
        || mark.has(cues.decentral)
        || mark.inContext(cues.alternativesHeading);
  }

  /** Tables that are written down, and no store that keeps them. */
  private void unnamedDatabase(List<Component> components, List<Dependence> result) {
    for (Component component : components) {
      if (component.kind() == ComponentKind.STORE && keepsTables(component)) {
        return;
      }
    }
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Schema schema && schema.voice() != Voice.TEMPLATE) {
          String quote = schema.tables().size() + " tables";
          result.add(
              new Dependence(
                  "The database",
                  quote + " rest on it, and the text does not even name it",
                  schema.span(),
                  List.of(new Evidence(schema.span(), quote, "data that something must keep"))));
          return;
        }
      }
    }
  }

  /** A place for files or an index is no home for tables, unless it names a technology. */
  private static boolean keepsTables(Component component) {
    String name = component.name().toLowerCase(Locale.ROOT);
    return !component.technology().isEmpty()
        || !(name.endsWith("storage") || name.endsWith("bucket") || name.endsWith("index"));
  }

  private static Dependence dependence(Statement statement, String part, String reason) {
    Evidence evidence = new Evidence(statement.text().span(), statement.quote(), reason);
    return new Dependence(part, reason, statement.text().span(), List.of(evidence));
  }
}
