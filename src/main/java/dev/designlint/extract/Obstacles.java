package dev.designlint.extract;

import dev.designlint.document.Document;

/** Finds out whether a document can be judged at all. */
final class Obstacles {
  /** Of fewer words nothing can be said but that there are few. */
  private static final int FEWEST_WORDS = 40;

  private Obstacles() {}

  /** Why the document cannot be judged, as the end of a sentence, or an empty string. */
  static String of(Document document, int words) {
    if (isForeign(document.source().text())) {
      return "it is written in a script that the vocabulary does not know";
    }
    return words < FEWEST_WORDS ? "it has only " + words + " words of its own" : "";
  }

  /** Whether more than a tenth of the letters are not Latin. */
  static boolean isForeign(String text) {
    long foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Past the Latin blocks, and Greek letters that stand for variables.
      foreign += c > '\u03ff' && Character.isLetter(c) ? 1 : 0;
    }
    return foreign > 0 && foreign * 10 > text.chars().filter(Character::isLetter).count();
  }
}
