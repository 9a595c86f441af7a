package dev.designlint.language;

/** Cuts English endings so that {@code caches}, {@code cached} and {@code caching} are one word. */
public final class Stems {
  private Stems() {}

  /**
   * The stem of a word: plural, {@code -ing}, {@code -ed} and a final {@code e} are cut, in that
   * order. Two words of the same stem count as the same word; the stem itself need not be one.
   *
   * @param word a word in lower case
   */
  public static String of(String word) {
    int length = word.length();
    if (length < 4 || !Character.isLetter(word.charAt(length - 1))) {
      return word;
    }
    String stem = singular(word);
    length = stem.length();
    if (length >= 6 && stem.endsWith("ing")) {
      stem = single(stem.substring(0, length - 3));
    } else if (length >= 5 && stem.endsWith("ed") && stem.charAt(length - 3) != 'e') {
      stem = single(stem.substring(0, length - 2));
    }
    length = stem.length();
    return length > 4 && stem.charAt(length - 1) == 'e' ? stem.substring(0, length - 1) : stem;
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.charAt(length - 1) != 's') {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    char before = word.charAt(length - 2);
    return before == 's' || before == 'u' || before == 'i' ? word : word.substring(0, length - 1);
  }

  /** Undoes the doubling of a consonant: {@code logg} becomes {@code log}. */
  private static String single(String stem) {
    int length = stem.length();
    if (length < 3) {
      return stem;
    }
    char last = stem.charAt(length - 1);
    boolean doubled =
        last == stem.charAt(length - 2) && last != 'l' && last != 's' && last != 'z' && last != 'e';
    return doubled ? stem.substring(0, length - 1) : stem;
  }
}
