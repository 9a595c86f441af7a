package dev.designlint.extract;

import dev.designlint.language.Statement;
import dev.designlint.language.Words;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds names of technologies in statements and drops the words that only look like one. */
final class TechnologyNames {
  private final Vocabulary vocabulary;

  TechnologyNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The technologies named in a statement; where names overlap the longest one counts. */
  List<TechnologyMention> find(Statement statement) {
    List<TechnologyMention> found = new ArrayList<>(2);
    List<TechnologyMention> doubtful = new ArrayList<>(0);
    Words words = statement.words();
    vocabulary
        .names()
        .match(
            words.forms(),
            (technology, from, to) -> {
              TechnologyMention mention = new TechnologyMention(technology, from, to);
              int sureness = means(statement, mention);
              if (sureness > 0) {
                add(found, mention);
              } else if (sureness == 0) {
                doubtful.add(mention);
              }
            });
    // Beside another technology of its kind, an ordinary word means the technology too.
    for (TechnologyMention mention : doubtful) {
      String kind = vocabulary.technologies().get(mention.technology()).kind();
      boolean sameKind =
          found.stream()
              .anyMatch(
                  other -> vocabulary.technologies().get(other.technology()).kind().equals(kind));
      if (sameKind) {
        add(found, mention);
      }
    }
    return found;
  }

  private static void add(List<TechnologyMention> found, TechnologyMention mention) {
    for (int i = 0; i < found.size(); i++) {
      TechnologyMention other = found.get(i);
      if (mention.from() < other.to() && other.from() < mention.to()) {
        if (mention.to() - mention.from() > other.to() - other.from()) {
          found.set(i, mention);
        }
        return;
      }
    }
    found.add(mention);
  }

  /**
   * 1 where the words mean the technology, -1 where they do not, 0 where its surroundings decide.
   */
  private int means(Statement statement, TechnologyMention mention) {
    TechnologyEntry entry = vocabulary.technologies().get(mention.technology());
    String text = statement.text().value();
    int from = statement.words().starts()[mention.from()];
    int to = statement.words().ends()[mention.to() - 1];
    for (String spelling : entry.sure()) {
      if (standsAt(text, spelling, from, to)) {
        return 1;
      }
    }
    for (String phrase : entry.never()) {
      if (standsAt(text, phrase, from, to)) {
        return -1;
      }
    }
    String written = text.substring(from, to);
    if (entry.caseSensitive() && written.equals(written.toLowerCase(Locale.ROOT))) {
      return -1;
    }
    return entry.near().isEmpty() || isNear(statement, text, from, to, entry.near()) ? 1 : 0;
  }

  /** Whether a spelling stands in the text so that it covers the name. */
  private static boolean standsAt(String text, String spelling, int from, int to) {
    int first = Math.max(0, to - spelling.length());
    for (int at = text.indexOf(spelling, first);
        at >= 0 && at <= from;
        at = text.indexOf(spelling, at + 1)) {
      if (at + spelling.length() >= to && isWhole(text, at, at + spelling.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(String text, int from, int to) {
    boolean start =
        from == 0
            || !Character.isLetterOrDigit(text.charAt(from - 1))
            || !Character.isLetterOrDigit(text.charAt(from));
    boolean end =
        to >= text.length()
            || !Character.isLetterOrDigit(text.charAt(to))
            || !Character.isLetterOrDigit(text.charAt(to - 1));
    return start && end;
  }

  private static boolean isNear(
      Statement statement, String text, int from, int to, List<String> near) {
    String around =
        (text.substring(0, from)
                + " "
                + text.substring(to)
                + " "
                + statement.section().heading().value())
            .toLowerCase(Locale.ROOT);
    for (String word : near) {
      int at = around.indexOf(word);
      while (at >= 0) {
        boolean start = at == 0 || !Character.isLetterOrDigit(around.charAt(at - 1));
        if (start) {
          return true;
        }
        at = around.indexOf(word, at + 1);
      }
    }
    return false;
  }
}
