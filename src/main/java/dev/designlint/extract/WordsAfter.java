package dev.designlint.extract;

import dev.designlint.fact.TechnologyRole;
import dev.designlint.language.Statement;

/** Reads the words after a technology: "was rejected", "is ruled out". */
final class WordsAfter {
  /** Words between a product and the verdict on it, as in "was considered and rejected". */
  private static final int FARTHEST = 4;

  private WordsAfter() {}

  /** What the words just after a mention say of its role, or null where they say nothing. */
  static TechnologyRole role(Statement statement, TechnologyMention mention) {
    String[] forms = statement.words().forms();
    if (mention.to() >= forms.length || !isBe(forms[mention.to()])) {
      return null;
    }
    boolean considered = false;
    for (int i = mention.to() + 1; i < Math.min(forms.length, mention.to() + FARTHEST + 1); i++) {
      switch (forms[i]) {
        case "not", "never" -> {
          return null;
        }
        case "rejected", "discarded", "dismissed", "ruled" -> {
          return TechnologyRole.REJECTED;
        }
        case "considered", "evaluated" -> considered = true;
        default -> {}
      }
    }
    return considered ? TechnologyRole.CONSIDERED : null;
  }

  private static boolean isBe(String form) {
    return switch (form) {
      case "was", "were", "is", "are", "has", "have" -> true;
      default -> false;
    };
  }
}
