package dev.designlint.extract;

import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.vocabulary.Pattern;

/** Says why a statement with the right words is no claim about a topic. */
final class Refusals {
  private Refusals() {}

  /** The reason in words; empty where the statement counts. */
  static String of(Statement statement, Pattern pattern) {
    int moods = pattern.moods();
    return switch (statement.voice()) {
      case TEMPLATE -> "an instruction or a comment, not a statement";
      case QUOTATION -> "somebody else's words";
      case REFERENCE -> "a reference without a statement";
      case CODE -> PatternMatch.asksForProgram(pattern) ? "" : "program text";
      case AUTHOR -> (moods & 1 << statement.mood().ordinal()) != 0 ? "" : of(statement.mood());
    };
  }

  private static String of(Mood mood) {
    return switch (mood) {
      case QUESTION -> "a question without an answer";
      case DEFERRED -> "puts the answer off";
      case COULD -> "names a possibility only";
      case SHOULD -> "a demand without an answer";
      case DOES -> "a statement without a demand";
    };
  }
}
