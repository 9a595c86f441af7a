package dev.designlint.vocabulary;

import java.util.Arrays;

/**
 * Phrases as a graph over words, held in flat arrays so that it loads without being built.
 *
 * <p>A phrase is a sequence of words; {@code *} stands for up to three words of any kind and {@code
 * <number>} for a word that starts with a digit; {@code =word} stands for a word in exactly this
 * form. Several phrases may carry the same value.
 */
public final class PhraseTable {
  static final int GAP = -1;
  static final int NUMBER = -2;
  static final int LONGEST_GAP = 3;
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final WordTable exactForms;
  private final WordTable words;
  private final int[] edgeStarts;
  private final int[] edgeWords;
  private final int[] edgeTargets;
  private final int[] valueStarts;
  private final int[] values;

  /** Phrases that came later; null where none did. */
  private PhraseTable more;

  /** The values that stand in for those of these phrases; null where each keeps its own. */
  private int[] replaced;

  /**
   * A table as {@link PhraseTableBuilder} lays it out.
   *
   * @param exactForms the words that are asked for in exactly one form; their numbers come first
   * @param words the other words
   */
  PhraseTable(
      WordTable exactForms,
      WordTable words,
      int[] edgeStarts,
      int[] edgeWords,
      int[] edgeTargets,
      int[] valueStarts,
      int[] values) {
    this.exactForms = exactForms;
    this.words = words;
    this.edgeStarts = edgeStarts;
    this.edgeWords = edgeWords;
    this.edgeTargets = edgeTargets;
    this.valueStarts = valueStarts;
    this.values = values;
  }

  /**
   * The same phrases and others.
   *
   * @param others the others; they have the same meaning of values
   * @param replacements for each value of these phrases the one that stands in for it; null where
   *     each keeps its own
   */
  PhraseTable and(PhraseTable others, int[] replacements) {
    PhraseTable result =
        new PhraseTable(exactForms, words, edgeStarts, edgeWords, edgeTargets, valueStarts, values);
    result.more = others;
    result.replaced = replacements;
    return result;
  }

  /** Told of each phrase that is found. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A phrase was found.
     *
     * @param value the value of the phrase
     * @param from index of its first word
     * @param to index just after its last word
     */
    void found(int value, int from, int to);
  }

  /** Finds all phrases in a sequence of words; phrases of exact forms are not looked for. */
  public void match(String[] words, Listener listener) {
    match(words, new String[0], listener);
  }

  /**
   * Finds all phrases in a sequence of words.
   *
   * @param words the words in the form of the phrases
   * @param exact the same words as written, for phrases with words such as {@code =ordering}; empty
   *     where there are none
   */
  public void match(String[] words, String[] exact, Listener listener) {
    int[] ids = new int[words.length];
    int[] exactIds = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      int number = this.words.number(words[i]);
      ids[i] = number == WordTable.NONE ? UNKNOWN : exactForms.size() + number;
      number = exact.length == 0 ? WordTable.NONE : exactForms.number(exact[i]);
      exactIds[i] = number == WordTable.NONE ? UNKNOWN : number;
    }
    Listener told = listener;
    if (replaced != null) {
      told = (value, from, to) -> listener.found(replaced[value], from, to);
    }
    Walk walk = new Walk(words, ids, exactIds, told);
    for (int start = 0; start < ids.length; start++) {
      walk(walk, 0, start, start);
    }
    if (more != null) {
      more.match(words, exact, listener);
    }
  }

  private record Walk(String[] words, int[] ids, int[] exactIds, Listener listener) {}

  private void walk(Walk walk, int node, int start, int at) {
    for (int i = valueStarts[node]; i < valueStarts[node + 1]; i++) {
      walk.listener().found(values[i], start, at);
    }
    int first = edgeStarts[node];
    int last = edgeStarts[node + 1];
    if (first == last) {
      return;
    }
    int count = walk.ids().length;
    if (edgeWords[first] == GAP || first + 1 < last && edgeWords[first + 1] == GAP) {
      int target = edgeTargets[edgeWords[first] == GAP ? first : first + 1];
      for (int skip = 0; skip <= LONGEST_GAP && at + skip < count; skip++) {
        walk(walk, target, start, at + skip);
      }
    }
    if (at >= count) {
      return;
    }
    if (edgeWords[first] == NUMBER && Character.isDigit(walk.words()[at].charAt(0))) {
      walk(walk, edgeTargets[first], start, at + 1);
    }
    follow(walk, first, last, walk.ids()[at], start, at);
    follow(walk, first, last, walk.exactIds()[at], start, at);
  }

  private void follow(Walk walk, int first, int last, int word, int start, int at) {
    if (word != UNKNOWN) {
      int edge = Arrays.binarySearch(edgeWords, first, last, word);
      if (edge >= 0) {
        walk(walk, edgeTargets[edge], start, at + 1);
      }
    }
  }
}
