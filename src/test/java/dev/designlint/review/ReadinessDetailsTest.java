package dev.designlint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.extract.Extraction;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Topic;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.rule.Phase;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadinessDetailsTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final String TEXT =
      """
      # Design the bell of a school

      ## Requirements

      - The bell rings at the minute of the plan, 40 times a day.
      - A teacher changes the plan of a day.

      ## Design

      The plan service keeps the plan in PostgreSQL, because a change must be there at once
      for all bells. If PostgreSQL is down, the bell controller rings by the plan that it
      read last and reads again after a minute.
      """;

  @Test
  void everyCriterionAndEveryPhaseHasAMark() {
    ReadinessDetails details = ReadinessDetails.of(facts(TEXT));
    assertThat(details.criteria()).hasSize(8);
    assertThat(details.phases())
        .extracting(ReadinessDetails.Mark::title)
        .containsExactly(
            Phase.REQUIREMENTS.title(),
            Phase.HIGH_LEVEL.title(),
            Phase.DETAIL.title(),
            Phase.TRADE_OFFS.title(),
            Phase.EXTENSIONS.title());
    assertThat(details.criteria()).allSatisfy(mark -> assertThat(mark.score()).isBetween(0, 100));
  }

  @Test
  void whatIsMissingRaisesMostByItsWeight() {
    ReadinessDetails details = ReadinessDetails.of(facts(TEXT));
    assertThat(details.raises()).hasSize(3);
    assertThat(details.raises().get(0).points())
        .isGreaterThanOrEqualTo(details.raises().get(2).points());
    assertThat(details.raises()).noneMatch(raise -> raise.topic() == Topic.FAILURE_MODES);
  }

  @Test
  void nothingIsJudgedWhereTooLittleIsThere() {
    ReadinessDetails details = ReadinessDetails.of(facts("# Design a bell\n\nTODO\n"));
    assertThat(details.criteria()).allMatch(mark -> mark.score() == -1 && mark.raise() == null);
    assertThat(details.raises()).isEmpty();
  }

  @Test
  void everyTopicIsToldInAPhaseAndShowsSomething() {
    Set<Topic> shown = EnumSet.noneOf(Topic.class);
    for (Criterion criterion : Criterion.values()) {
      shown.addAll(criterion.topics());
    }
    assertThat(Topic.values())
        .allSatisfy(topic -> assertThat(ReadinessDetails.phaseOf(topic)).isNotNull());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
        .containsExactlyInAnyOrder(Topic.PROBLEM, Topic.CACHING);
  }

  private static Facts facts(String text) {
    return Extraction.extract(MarkdownReader.read(new SourceFile("bell.md", text)), VOCABULARY, "");
  }
}
