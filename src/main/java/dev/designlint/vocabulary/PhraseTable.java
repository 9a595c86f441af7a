package dev.designlint.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Phrases as a tree over words, held in flat arrays so that it loads without being built.
 *
 * <p>A phrase is a sequence of words; {@code *} stands for up to three words of any kind and
 * {@code <number>} for a word that starts with a digit. Several phrases may carry the same value.
 */
public final class PhraseTable {
  static final int GAP = -1;
  static final int NUMBER = -2;
  static final int LONGEST_GAP = 3;
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Map<String, Integer> wordIds;
  private final int[] edgeStarts;
  private final int[] edgeWords;
  private final int[] edgeTargets;
  private final int[] valueStarts;
  private final int[] values;

  PhraseTable(
      String[] words,
      int[] edgeStarts,
      int[] edgeWords,
      int[] edgeTargets,
      int[] valueStarts,
      int[] values) {
    this.wordIds = new HashMap<>(words.length * 2);
    for (int i = 0; i < words.length; i++) {
      wordIds.put(words[i], i);
    }
    this.edgeStarts = edgeStarts;
    this.edgeWords = edgeWords;
    this.edgeTargets = edgeTargets;
    this.valueStarts = valueStarts;
    this.values = values;
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

  /** Finds all phrases in a sequence of words. */
  public void match(String[] words, Listener listener) {
    int[] ids = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      ids[i] = wordIds.getOrDefault(words[i], UNKNOWN);
    }
    for (int start = 0; start < ids.length; start++) {
      walk(0, words, ids, start, start, listener);
    }
  }

  private void walk(
      int node, String[] words, int[] ids, int start, int at, Listener listener) {
    for (int i = valueStarts[node]; i < valueStarts[node + 1]; i++) {
      listener.found(values[i], start, at);
    }
    int first = edgeStarts[node];
    int last = edgeStarts[node + 1];
    if (first == last) {
      return;
    }
    if (edgeWords[first] == GAP || first + 1 < last && edgeWords[first + 1] == GAP) {
      int target = edgeTargets[edgeWords[first] == GAP ? first : first + 1];
      for (int skip = 0; skip <= LONGEST_GAP && at + skip < ids.length; skip++) {
        walk(target, words, ids, start, at + skip, listener);
      }
    }
    if (at >= ids.length) {
      return;
    }
    if (edgeWords[first] == NUMBER && Character.isDigit(words[at].charAt(0))) {
      walk(edgeTargets[first], words, ids, start, at + 1, listener);
    }
    if (ids[at] != UNKNOWN) {
      int edge = Arrays.binarySearch(edgeWords, first, last, ids[at]);
      if (edge >= 0) {
        walk(edgeTargets[edge], words, ids, start, at + 1, listener);
      }
    }
  }
}
