package dev.designlint.question;

import dev.designlint.document.Voice;
import dev.designlint.language.Statement;
import dev.designlint.vocabulary.QuestionBanks;
import java.util.BitSet;
import java.util.List;

/** Which questions of the banks a document answers, anywhere in the author's own words. */
final class Answers {
  private final BitSet answered = new BitSet();

  Answers(List<Statement> statements, QuestionBanks banks) {
    for (Statement statement : statements) {
      // Schemas, configuration and sums in fences answer as well as sentences do.
      if (statement.isClaim() || statement.voice() == Voice.CODE) {
        banks
            .answers()
            .match(
                statement.words().stems(),
                statement.words().forms(),
                (question, from, to) -> answered.set(question));
      }
    }
  }

  /** Whether the question of that number is answered. */
  boolean has(int question) {
    return answered.get(question);
  }
}
