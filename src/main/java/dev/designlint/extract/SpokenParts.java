package dev.designlint.extract;

import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of parts in running text: an article, one or two words, and what kind of part it is.
 */
final class SpokenParts {
  private SpokenParts() {}

  /** The parts as pairs of the first word and the word after the last. */
  static List<int[]> of(Words words) {
    List<int[]> parts = new ArrayList<>(2);
    String[] forms = words.forms();
    for (int i = 2; i < forms.length; i++) {
      if (isPart(forms[i])) {
        int article =
            isArticle(forms[i - 2]) ? i - 2 : i > 2 && isArticle(forms[i - 3]) ? i - 3 : -1;
        if (article >= 0 && allNames(forms, article + 1, i)) {
          parts.add(new int[] {article + 1, i + 1});
        }
      }
    }
    return parts;
  }

  private static boolean isPart(String form) {
    return switch (form) {
      case "service",
          "gateway",
          "scheduler",
          "worker",
          "database",
          "cache",
          "queue",
          "broker",
          "store" ->
          true;
      default -> false;
    };
  }

  private static boolean isArticle(String form) {
    return form.equals("the") || form.equals("a") || form.equals("an");
  }

  /** Words that qualify any part are no name. */
  private static boolean allNames(String[] forms, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (forms[i]) {
        case "same",
            "other",
            "single",
            "new",
            "old",
            "whole",
            "own",
            "separate",
            "distributed",
            "relational",
            "message",
            "each",
            "this",
            "stateless",
            "managed",
            "central",
            "common",
            "shared",
            "local",
            "global",
            "in",
            "of",
            "to",
            "and",
            "or",
            "external",
            "existing",
            "simple",
            "dedicated",
            "different",
            "given",
            "second",
            "first",
            "next",
            "for",
            "with",
            "memory",
            "key",
            "value",
            "sql",
            "nosql",
            "cloud",
            "web",
            "target",
            "source",
            "underlying",
            "is",
            "as",
            "by",
            "our",
            "their",
            "following",
            "current" -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
