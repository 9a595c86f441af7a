package dev.designlint.vocabulary;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;

/**
 * Numbers of words, as a hash table that is filled when the program is built: at a start nothing is
 * made for each word, of which a document uses a few hundred among thousands.
 */
final class WordTable {
  static final int NONE = -1;

  private final int[] slots;
  private final int[] starts;
  private final String text;

  /**
   * A table as {@link #write} lays it out.
   *
   * @param slots one more than the number of the word at its hash, or at the next free place; 0
   *     where free; a power of two of them, more than there are words
   * @param starts where each word starts in the text, and the end of the last
   * @param text all words, one after the other
   */
  WordTable(int[] slots, int[] starts, String text) {
    this.slots = slots;
    this.starts = starts;
    this.text = text;
  }

  /** The number of a word, or {@link #NONE} for one that is not in the table. */
  int number(String word) {
    int mask = slots.length - 1;
    for (int at = place(word, mask); slots[at] != 0; at = at + 1 & mask) {
      int number = slots[at] - 1;
      int start = starts[number];
      if (starts[number + 1] - start == word.length() && text.startsWith(word, start)) {
        return number;
      }
    }
    return NONE;
  }

  /** How many words there are. */
  int size() {
    return starts.length - 1;
  }

  /** Writes a table in which the words are numbered by their order. */
  static void write(SortedSet<String> words, DataOutputStream out) throws IOException {
    int[] slots = new int[Integer.highestOneBit(words.size() + 1) * 4];
    int[] starts = new int[words.size() + 1];
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String word : words) {
      int at = place(word, slots.length - 1);
      while (slots[at] != 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = ++number;
      text.append(word);
      starts[number] = text.length();
    }
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
    out.writeInt(starts.length);
    for (int start : starts) {
      out.writeInt(start);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static int place(String word, int mask) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 16) & mask;
  }
}
