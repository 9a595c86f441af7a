package dev.designlint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {
  /** Found phrases are written {@code number of the phrase@from-to}, ordered. */
  @ParameterizedTest(name = "[{0}] in \"{1}\"")
  @CsvSource(
      delimiter = '|',
      value = {
        "cache | we cache reads | 0@1-2",
        "cache | cache cache | 0@0-1 0@1-2",
        "cache | caches | -",
        "cache | '' | -",
        "read heavy | it is read heavy | 0@2-4",
        "read heavy | read | -",
        "read heavy | heavy read | -",
        "cache; cache miss | a cache miss | 0@1-2 1@1-3",
        "cache miss; miss | a cache miss | 0@1-3 1@2-3",
        "a b; b c | a b c | 0@0-2 1@1-3",
        "a a | a a a | 0@0-2 0@1-3",
        "if * fails | if fails | 0@0-2",
        "if * fails | if redis fails | 0@0-3",
        "if * fails | if the redis primary fails | 0@0-5",
        "if * fails | if one of the primaries fails | -",
        "if * fails | if it | -",
        "if * fails | if | -",
        "if * fails; if it fails | if it fails | 0@0-3 1@0-3",
        "a * b * c | a x b y y c | 0@0-6",
        "a * b | a b b | 0@0-2 0@0-3",
        "<number> replica | 3 replica | 0@0-2",
        "<number> replica | 3x replica | 0@0-2",
        "<number> replica | three replica | -",
        "<number> replica | 3 | -",
        "top <number> | the top 10 | 0@1-3",
        "<number> * user | 10 million active user | 0@0-4",
        "a; a | a | 0@0-1 1@0-1",
      })
  void phrasesAreFoundWordByWord(String phrases, String text, String found) {
    PhraseTable table = table(phrases.split(";"));
    assertThat(match(table, text, "")).isEqualTo(found.equals("-") ? List.of() : words(found));
  }

  @ParameterizedTest(name = "[{0}] in \"{1}\" as written \"{2}\"")
  @CsvSource(
      delimiter = '|',
      value = {
        "=ordering | order | ordering | 0@0-1",
        "=ordering | order | orders | -",
        "=ordering | order | '' | -",
        "order | order | ordering | 0@0-1",
        "order; =ordering | order | ordering | 0@0-1 1@0-1",
        "=ordering event | order event | ordering events | 0@0-2",
        "keep * =ordering | keep the order | keep the ordering | 0@0-3",
        "<number> =nines | 3 nine | 3 nines | 0@0-2",
        "<number> =nines | 3 nine | 3 nine | -",
        "=a b; a =b | a b | a b | 0@0-2 1@0-2",
      })
  void aWordMayBeAskedForInExactlyOneForm(
      String phrases, String stems, String exact, String found) {
    PhraseTable table = table(phrases.split(";"));
    assertThat(match(table, stems, exact)).isEqualTo(found.equals("-") ? List.of() : words(found));
  }

  @Test
  void severalPhrasesMayHaveTheSameValue() {
    PhraseTableBuilder builder = new PhraseTableBuilder();
    builder.add(new String[] {"ttl"}, 7);
    builder.add(new String[] {"time", "to", "live"}, 7);
    builder.add(new String[] {"ttl"}, 7);
    assertThat(match(load(builder), "ttl or time to live", "")).containsExactly("7@0-1", "7@2-5");
  }

  @Test
  void aTableWithoutPhrasesFindsNothing() {
    assertThat(match(load(new PhraseTableBuilder()), "any text", "")).isEmpty();
  }

  @Test
  void wordsThatNoPhraseKnowsAreNoMatchForEachOther() {
    assertThat(match(table("known"), "unknown unheard unseen", "other words here")).isEmpty();
  }

  @Test
  void eachOfManyWordsHasANumberOfItsOwn() {
    String[] words = new String[3000];
    Arrays.setAll(words, i -> "word" + i * 7919 % 3001);
    PhraseTable table = table(words);
    for (int i = 0; i < words.length; i++) {
      assertThat(match(table, words[i], "")).containsExactly(i + "@0-1");
      assertThat(match(table, words[i] + "x", "")).isEmpty();
    }
  }

  @Test
  void wordsMayHaveLettersOfAnyAlphabetAndTheSameHash() {
    // "Aa" and "BB" have the same hash code.
    PhraseTable table = table("naïve", "Größe", "=Aa", "Aa", "BB");
    assertThat(match(table, "naïve Größe BB Aa", "naïve Größe BB Aa"))
        .containsExactly("0@0-1", "1@1-2", "2@3-4", "3@3-4", "4@2-3");
  }

  private static PhraseTable table(String... phrases) {
    PhraseTableBuilder builder = new PhraseTableBuilder();
    for (int i = 0; i < phrases.length; i++) {
      builder.add(phrases[i].strip().split(" "), i);
    }
    return load(builder);
  }

  /** Writes the table and reads it again, as the build and the program do. */
  private static PhraseTable load(PhraseTableBuilder builder) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      builder.write(new DataOutputStream(bytes));
      return new CompiledReader(bytes.toByteArray()).table();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> match(PhraseTable table, String text, String exact) {
    TreeSet<String> found = new TreeSet<>();
    table.match(
        split(text), split(exact), (value, from, to) -> found.add(value + "@" + from + "-" + to));
    return List.copyOf(found);
  }

  private static String[] split(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  private static List<String> words(String text) {
    return List.copyOf(new TreeSet<>(List.of(text.split(" "))));
  }
}
