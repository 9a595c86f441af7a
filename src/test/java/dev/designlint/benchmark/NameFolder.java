package dev.designlint.benchmark;

import dev.designlint.language.Words;
import dev.designlint.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Turns the name that a reader gave to a technology into the vocabulary's name. */
final class NameFolder {
  private static final Set<String> BEFORE =
      Set.of("amazon", "aws", "apache", "google", "gcp", "azure");
  private static final Set<String> AFTER =
      Set.of("cluster", "database", "db", "cache", "queue", "streams");

  private final Vocabulary vocabulary;

  NameFolder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The vocabulary's name, where it knows all of the words but a vendor's or a purpose. */
  Optional<String> fold(String name) {
    String[] words = Words.of(name.replaceAll("\\(.*?\\)", "")).forms();
    Longest longest = new Longest();
    vocabulary
        .names()
        .match(
            words,
            (technology, from, to) -> {
              if (isOnly(BEFORE, words, 0, from) && isOnly(AFTER, words, to, words.length)) {
                longest.offer(technology, to - from);
              }
            });
    return longest.length == 0
        ? Optional.empty()
        : Optional.of(vocabulary.technologies().get(longest.technology).name());
  }

  /** Whether there is at most one word in the range, which is one of those allowed. */
  private static boolean isOnly(Set<String> allowed, String[] words, int from, int to) {
    return to - from <= 1 && allowed.containsAll(Arrays.asList(words).subList(from, to));
  }

  private static final class Longest {
    private int technology;
    private int length;

    void offer(int candidate, int words) {
      if (words > length) {
        technology = candidate;
        length = words;
      }
    }
  }
}
