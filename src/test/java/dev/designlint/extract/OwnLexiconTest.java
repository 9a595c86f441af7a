package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Evidence;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.OwnPhrases;
import dev.designlint.vocabulary.OwnWords;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds when a phrase of a user's own speaks of its topic, and when it does not. */
class OwnLexiconTest {
  private static final Vocabulary BUILT_IN = Vocabulary.load();
  private static final String DESIGN =
      """
      # Design the lunch orders of a school

      Kitchens cook too much because nobody knows who eats what.

      ## Requirements

      - Parents order until eight for the same day, and the kitchen has its list at ten past.
      - Seventy schools, 22,000 lunches per day, 40 orders per second at five to eight.

      ## Design

      The order service writes each order to PostgreSQL, because an order and its payment agree.
      At five past eight the list job adds up the orders per kitchen and dish and sends the list to
      the printer of the kitchen. If the printer does not answer, the list goes by fax.

      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The golden board shows the kitchen's day. | ADDRESSED",
        "- Golden boards in each kitchen | ADDRESSED",
        "We could put it on the golden board. | ADDRESSED",
        "Should there be a golden board? | ABSENT",
        "> Every team has a golden board. | ABSENT",
        "<!-- Link the golden board here. --> | ABSENT",
        "There is no golden board. | ABSENT",
        "TODO: golden board | ABSENT",
        "We should discuss the golden board. | ABSENT",
        "In a later phase we add a golden board. | MENTIONED",
        "The board is golden. | ABSENT",
        "## The golden board¶Each kitchen sees the error rate of its orders, and dashboards by dish and hour of the day. | ADDRESSED",
        "## The golden board¶Later. | ABSENT",
      })
  void aPhraseCountsByTheSameRulesAsTheBuiltInOnes(String text, Grade grade) {
    assertThat(coverage(DESIGN + text.replace("¶", "\n\n") + "\n", true).grade()).isEqualTo(grade);
  }

  @Test
  void aPhraseThatOnlyTouchesItsTopicIsAMention() {
    TopicCoverage coverage = coverage(DESIGN + "The golden board shows the day.\n", false);
    assertThat(coverage.grade()).isEqualTo(Grade.MENTIONED);
  }

  @Test
  void theEvidenceNamesThePhrase() {
    Evidence accepted = coverage(DESIGN + "The golden board hangs.\n", true).evidence().get(0);
    assertThat(accepted.text()).isEqualTo("The golden board hangs.");
    assertThat(accepted.reason())
        .isEqualTo("a claim about this design, by the configured \"golden board\"");
    Evidence rejected = coverage(DESIGN + "Is there a golden board?\n", true).rejected().get(0);
    assertThat(rejected.reason())
        .isEqualTo("a question without an answer, by the configured \"golden board\"");
  }

  @Test
  void aPhraseOfTheHouseCountsInADesignWhoseSubjectIsMonitoring() {
    StringBuilder text = new StringBuilder("# Design a metrics system\n\n## Design\n\n");
    for (int i = 0; i < 12; i++) {
      text.append("The store keeps the metrics of each tenant for ").append(i).append(" days.\n\n");
    }
    assertThat(coverage(text.toString(), true).grade()).isNotEqualTo(Grade.ADDRESSED);
    text.append("The store itself is on the golden board.\n");
    assertThat(coverage(text.toString(), true).grade()).isEqualTo(Grade.ADDRESSED);
  }

  private static TopicCoverage coverage(String text, boolean addressed) {
    OwnPhrases phrases = new OwnPhrases("monitoring", List.of("golden board"), addressed);
    Vocabulary words = BUILT_IN.with(new OwnWords(List.of(), List.of(phrases)));
    SourceFile source = new SourceFile("lunch.md", text);
    return Extraction.extract(MarkdownReader.read(source), words, "practice-answer")
        .of(TopicCoverage.class)
        .stream()
        .filter(each -> each.topic() == Topic.MONITORING)
        .findFirst()
        .orElseThrow();
  }
}
