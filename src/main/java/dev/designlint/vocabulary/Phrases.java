package dev.designlint.vocabulary;

import dev.designlint.language.Stems;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads phrases as YAML files write them: those of the build, and those that a user adds. */
final class Phrases {
  private Phrases() {}

  /** Adds one phrase to a table; {@code (a|b)} stands for either word. */
  static void add(PhraseTableBuilder table, String phrase, int value) {
    int open = phrase.indexOf('(');
    if (open >= 0) {
      int close = phrase.indexOf(')', open);
      if (close < 0) {
        throw new IllegalArgumentException("unclosed ( in phrase: " + phrase);
      }
      for (String choice : phrase.substring(open + 1, close).split("\\|", -1)) {
        add(table, phrase.substring(0, open) + choice + phrase.substring(close + 1), value);
      }
      return;
    }
    List<String> words = new ArrayList<>();
    for (String part : phrase.strip().split("\\s+")) {
      if (part.equals("*") || part.equals("<number>") || part.startsWith("=")) {
        words.add(part);
      } else {
        for (String form : Words.of(part).forms()) {
          words.add(Stems.of(form));
        }
      }
    }
    if (words.isEmpty() || words.get(0).equals("*")) {
      throw new IllegalArgumentException("a phrase must start with a word: '" + phrase + "'");
    }
    table.add(words.toArray(String[]::new), value);
  }
}
