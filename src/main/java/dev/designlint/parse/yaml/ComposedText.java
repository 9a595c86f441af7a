package dev.designlint.parse.yaml;

import dev.designlint.document.Text;
import dev.designlint.source.SourceFile;
import java.util.Arrays;
import java.util.Locale;

/**
 * Joins texts of a file and words of our own, such as "Peak requests: 1,200", into one text in
 * which every character still has a place.
 */
final class ComposedText {
  private final SourceFile source;
  private final StringBuilder value = new StringBuilder();
  private int[] offsets = new int[64];
  private final int start;

  /**
   * @param start the place of words that come before any text of the file
   */
  ComposedText(SourceFile source, int start) {
    this.source = source;
    this.start = start;
  }

  /** Adds text of the file; line breaks become spaces. */
  ComposedText add(Text text) {
    for (int i = 0; i < text.value().length(); i++) {
      char c = text.value().charAt(i);
      add(c == '\n' || c == '\r' ? ' ' : c, text.offset(i));
    }
    return this;
  }

  /** Adds words of our own, which take the place of what stands before them. */
  ComposedText add(String words) {
    int length = value.length();
    int place = length == 0 ? start : offsets[length - 1];
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), place);
    }
    return this;
  }

  /** Adds a key as a label: {@code daily-active-users} reads "Daily active users". */
  ComposedText label(Text key) {
    String words = words(key.value());
    int last = Math.max(0, key.value().length() - 1);
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), key.offset(Math.min(i, last)));
    }
    return this;
  }

  /** Adds words in place of a key. */
  ComposedText label(Text key, String words) {
    int last = Math.max(0, key.value().length() - 1);
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), key.offset(Math.min(i, last)));
    }
    return this;
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  Text build() {
    int length = value.length();
    while (length > 0 && Character.isWhitespace(value.charAt(length - 1))) {
      length--;
    }
    return length == 0
        ? Text.synthetic("", source, start)
        : new Text(value.substring(0, length), source, Arrays.copyOf(offsets, length), offsets[0]);
  }

  /** A key in words: {@code open-questions} reads "Open questions". */
  static String words(String key) {
    String words = key.indexOf(' ') < 0 ? key.replace('-', ' ') : key;
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void add(char c, int offset) {
    if (value.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[value.length()] = offset;
    value.append(c);
  }
}
