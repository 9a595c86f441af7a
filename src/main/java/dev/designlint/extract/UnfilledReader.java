package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.UnfilledTemplate;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Recognises a template that nobody has filled in yet. */
final class UnfilledReader {
  /** Fewer placeholders are gaps in a document, not a template. */
  private static final int FEWEST = 5;

  private static final int MOST_EVIDENCE = 3;

  private UnfilledReader() {}

  /** The document as an unfilled template, or null where at least half of it is written. */
  static UnfilledTemplate read(Document document, List<Marked> marked) {
    int statements = 0;
    int placeholders = 0;
    List<Evidence> evidence = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (!counts(statement)) {
        continue;
      }
      statements++;
      if (isPlaceholder(statement)) {
        placeholders++;
        if (evidence.size() < MOST_EVIDENCE) {
          evidence.add(
              new Evidence(statement.text().span(), statement.quote(), "was to be replaced"));
        }
      }
    }
    return placeholders < FEWEST || placeholders * 2 < statements
        ? null
        : new UnfilledTemplate(
            placeholders,
            statements,
            evidence.get(0).text(),
            Homes.title(document),
            List.copyOf(evidence));
  }

  /** Questions and diagrams come with a template; they are no sign that somebody wrote. */
  private static boolean counts(Statement statement) {
    boolean written =
        statement.kind() == StatementKind.SENTENCE
            || statement.kind() == StatementKind.ITEM
            || statement.kind() == StatementKind.TABLE_ROW;
    return written
        && (statement.voice() == Voice.AUTHOR || statement.voice() == Voice.TEMPLATE)
        && statement.mood() != Mood.QUESTION
        && !PlaceholderReader.isInComment(statement);
  }

  private static boolean isPlaceholder(Statement statement) {
    return statement.voice() == Voice.TEMPLATE || PlaceholderReader.markerAt(statement) >= 0;
  }
}
