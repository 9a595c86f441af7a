package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Tense;

/** Tells what the author says of this design from options, conditions and questions. */
final class Claims {
  private Claims() {}

  /** Whether a statement says what is, or must be, in this design. */
  static boolean isOfDesign(Marked mark, Cues cues) {
    Statement statement = mark.statement();
    boolean place =
        statement.kind() == StatementKind.SENTENCE
            || statement.kind() == StatementKind.ITEM
            || statement.kind() == StatementKind.TABLE_ROW;
    return place
        && statement.voice() == Voice.AUTHOR
        && statement.tense() == Tense.NOW
        && statement.mood() != Mood.QUESTION
        && statement.mood() != Mood.DEFERRED
        && !mark.has(cues.considered)
        && !mark.has(cues.rejection)
        && !mark.inContext(cues.alternativesHeading)
        && !mark.inContext(cues.considered)
        && !isConditional(statement);
  }

  /** "If …", "could" and "W = 1 → eventual" say what would be; "data may be stale" is a promise. */
  private static boolean isConditional(Statement statement) {
    String text = statement.text().value();
    if (text.contains("->") || text.contains("→") || text.contains("=>")) {
      return true;
    }
    for (String form : statement.words().forms()) {
      switch (form) {
        case "if", "unless", "vs", "versus", "could", "might" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
