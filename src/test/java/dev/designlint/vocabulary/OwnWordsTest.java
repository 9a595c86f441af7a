package dev.designlint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
  private static final Vocabulary BUILT_IN = Vocabulary.load();

  @Test
  void aTechnologyTakesThePlaceOfTheOneWithItsName() {
    Vocabulary words = with(technology("postgresql", 1));
    for (String name : List.of("PostgreSQL", "Postgres")) {
      assertThat(found(words, name)).as(name).containsExactly("postgresql");
    }
    assertThat(found(words, "MySQL")).isEqualTo(found(BUILT_IN, "MySQL"));
    assertThat(found(BUILT_IN, "PostgreSQL")).containsExactly("PostgreSQL");
  }

  @Test
  void aTechnologyTakesThePlaceOfAllWithWhichItSharesAName() {
    Vocabulary words = with(technology("Ledger", 3, "PostgreSQL", "MySQL", "the books"));
    for (String name : List.of("Ledger", "Postgres", "MySQL", "the books")) {
      assertThat(found(words, name)).as(name).containsExactly("Ledger");
      assertThat(numbers(words, name)).isEqualTo(numbers(words, "Ledger"));
    }
  }

  @Test
  void ofTwoTechnologiesOfTheUserWithANameInCommonTheLaterOneCounts() {
    Vocabulary words =
        with(technology("Harbour", 1, "dock"), technology("Harbour DB", 4, "harbour"));
    for (String name : List.of("Harbour", "dock", "Harbour DB")) {
      assertThat(numbers(words, name)).as(name).hasSize(1);
      int number = numbers(words, name).iterator().next();
      assertThat(words.technologies().get(number).weight()).isEqualTo(4);
    }
  }

  @Test
  void nothingAddedLeavesTheVocabularyAsItIs() {
    assertThat(BUILT_IN.with(OwnWords.NONE)).isSameAs(BUILT_IN);
  }

  @Test
  void phrasesGetCuesBehindTheBuiltInOnesAndKeepThoseFound() {
    Vocabulary words =
        BUILT_IN.with(
            new OwnWords(
                List.of(),
                List.of(
                    new OwnPhrases("monitoring", List.of("golden (board|wall)"), true),
                    new OwnPhrases("cost", List.of("chargeback"), false))));
    assertThat(words.ownCues()).isEqualTo(BUILT_IN.cueNames().length);
    assertThat(words.cueNames()).hasSize(BUILT_IN.cueNames().length + 2);
    assertThat(cues(words, "the golden walls and what monitoring costs"))
        .contains(words.ownCues())
        .containsAll(cues(BUILT_IN, "the golden walls and what monitoring costs"));
    assertThat(cues(words, "chargebacks")).contains(words.ownCues() + 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      value = {
        "golden board => ~~",
        "golden (board|wall) of * => ~~",
        "<number> pagers => ~~",
        "=paged => ~~",
        "golden (board => has brackets that do not match",
        "golden board) => has brackets that do not match",
        "((a|b)|c) => has brackets that do not match",
        "* board => does not start with a word",
        "~~ => does not start with a word",
        "!? => does not start with a word",
        "a * b * c * d * e => has more than 3 gaps",
        "(a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) => stands for more than 100 phrases",
      })
  void aPhraseThatCannotBeReadIsToldFrom(String phrase, String problem) {
    assertThat(OwnPhrases.problem(phrase)).isEqualTo(problem);
  }

  private static Vocabulary with(OwnTechnology... own) {
    return BUILT_IN.with(new OwnWords(List.of(own), List.of()));
  }

  private static OwnTechnology technology(String name, int weight, String... aliases) {
    return new OwnTechnology(name, List.of(aliases), "sql", "no", "single-node", weight);
  }

  private static Set<String> found(Vocabulary words, String text) {
    Set<String> names = new TreeSet<>();
    numbers(words, text).forEach(number -> names.add(words.technologies().get(number).name()));
    return names;
  }

  private static Set<Integer> numbers(Vocabulary words, String text) {
    Set<Integer> numbers = new TreeSet<>();
    words.names().match(Words.of(text).forms(), (number, from, to) -> numbers.add(number));
    return numbers;
  }

  private static List<Integer> cues(Vocabulary words, String text) {
    List<Integer> cues = new ArrayList<>();
    Words cut = Words.of(text);
    words.cues().match(cut.stems(), cut.forms(), (cue, from, to) -> cues.add(cue));
    return cues;
  }
}
