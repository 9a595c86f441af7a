package dev.designlint.extract;

import dev.designlint.language.Words;

/**
 * Finds parts that running text names without introducing them: "the Write API", "to the cache".
 */
final class CalledParts {
  private static final int LONGEST_NAME = 4;

  private CalledParts() {}

  /**
   * The word after the last word of a name that starts at a word; -1 where none does.
   *
   * @param text the text
   * @param words its words
   * @param at index of the first word
   */
  static int endAt(String text, Words words, int at) {
    int end = capitalised(text, words, at);
    if (end < 0 && at == 0) {
      end = subject(words);
    }
    return end < 0 && isTarget(words, at) ? at + 1 : end;
  }

  /** Words with capitals that end in what a part is: "User Graph Service". */
  private static int capitalised(String text, Words words, int at) {
    boolean inside = at > 0 && isCapital(text, words, at - 1) && isJoined(text, words, at - 1);
    if (inside && !isArticle(words.forms()[at - 1])) {
      return -1;
    }
    int best = -1;
    for (int i = at; i < Math.min(at + LONGEST_NAME, words.count()); i++) {
      if (!isCapital(text, words, i) || i > at && !isJoined(text, words, i - 1)) {
        break;
      }
      boolean named = i > at || at > 0 && isArticle(words.forms()[at - 1]);
      best = named && isPart(words.forms()[i]) && !isArticle(words.forms()[at]) ? i + 1 : best;
    }
    return best;
  }

  /** "Post service writes …": at the start of a sentence the verb shows where the name ends. */
  private static int subject(Words words) {
    for (int i = 0; i + 1 < Math.min(LONGEST_NAME, words.count()); i++) {
      String form = words.forms()[i];
      if (isPart(form) && CallVerbs.isCall(words.forms()[i + 1])) {
        return i + 1;
      }
      if (isArticle(form) || isNoName(form)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isNoName(String form) {
    return switch (form) {
      case "when", "if", "this", "that", "each", "every", "all", "any", "both", "other", "these" ->
          true;
      default -> false;
    };
  }

  /** "writes to database": the plain word for a part behind a preposition. */
  private static boolean isTarget(Words words, int at) {
    String form = words.forms()[at];
    boolean plain =
        form.equals("database")
            || form.equals("db")
            || form.equals("cache")
            || form.equals("queue")
            || form.equals("cdn");
    if (!plain || at == 0) {
      return false;
    }
    boolean article = isArticle(words.forms()[at - 1]) && at > 1;
    return switch (words.forms()[article ? at - 2 : at - 1]) {
      case "to", "from", "into", "in" -> at + 1 == words.count() || !isPart(words.forms()[at + 1]);
      default -> false;
    };
  }

  private static boolean isPart(String form) {
    return switch (form) {
      case "service",
          "services",
          "server",
          "servers",
          "api",
          "gateway",
          "queue",
          "cache",
          "database",
          "db",
          "store",
          "storage",
          "balancer",
          "worker",
          "workers",
          "client",
          "clients",
          "cdn",
          "broker",
          "scheduler",
          "crawler",
          "proxy",
          "bucket",
          "engine",
          "indexer" ->
          true;
      default -> false;
    };
  }

  private static boolean isCapital(String text, Words words, int at) {
    return Character.isUpperCase(text.charAt(words.starts()[at]));
  }

  /** Whether nothing but a blank or a hyphen stands between a word and the next one. */
  private static boolean isJoined(String text, Words words, int at) {
    int gap = words.ends()[at];
    return words.starts()[at + 1] == gap + 1 && " -".indexOf(text.charAt(gap)) >= 0;
  }

  private static boolean isArticle(String form) {
    return form.equals("the") || form.equals("a") || form.equals("an") || form.equals("our");
  }
}
