package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.FashionableChoice;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FashionReaderTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final String START =
      """
      # Design the tolls of a bridge

      ## Requirements

      - 60,000 cars a day pass the bridge, four per second on Friday evening.
      - A gate opens within one second, and a car is never charged twice.

      ## Design

      Each gate reads the sticker on the windscreen and asks the toll service whether it is
      valid. The toll service writes down the passage, and at night the bank collects the
      money for the passages of the day.

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use MongoDB because it is the most popular document database.",
        "We run the gates on Kubernetes because it is the industry standard.",
        "We chose Kafka since Netflix uses it."
      })
  void fashionAloneIsFound(String sentence) {
    assertThat(read(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We use MongoDB because it is popular and our team has run it for years.",
        "We use Kafka because it is widely used and takes 100,000 messages per second.",
        "MongoDB is the most popular document database.",
        "Should we use MongoDB because it is popular?"
      })
  void aReasonOfThisDesignOrNoReasonAtAllIsNot(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void theWordsThatStandInForAReasonAreQuoted() {
    assertThat(read("We use MongoDB because it is the most popular document database."))
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice.technology()).isEqualTo("MongoDB");
              assertThat(choice.words()).isEqualTo("most popular");
            });
  }

  private static List<FashionableChoice> read(String sentence) {
    SourceFile file = new SourceFile("bridge.md", START + sentence + "\n");
    return Extraction.extract(MarkdownReader.read(file), VOCABULARY, "")
        .of(FashionableChoice.class);
  }
}
