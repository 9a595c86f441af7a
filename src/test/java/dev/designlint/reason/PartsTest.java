package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.MissingPart;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsTest {
  @Test
  void aPartOfWhichNothingIsSaidIsMissing() {
    assertThat(missing(Map.of(Topic.PROBLEM, Grade.ADDRESSED, Topic.API, Grade.ADDRESSED)))
        .containsExactly("HOW", "CONSIDERATIONS");
  }

  @Test
  void oneTopicThatIsTouchedKeepsItsPart() {
    var said =
        Map.of(
            Topic.PROBLEM, Grade.ADDRESSED,
            Topic.API, Grade.ADDRESSED,
            Topic.CACHING, Grade.MENTIONED,
            Topic.COST, Grade.MENTIONED);
    assertThat(missing(said)).isEmpty();
  }

  @Test
  void anArchitectureTellsBothWhatThereIsAndHowItWorks() {
    var said = Map.of(Topic.PROBLEM, Grade.ADDRESSED, Topic.ARCHITECTURE, Grade.ADDRESSED);
    assertThat(missing(said)).containsExactly("CONSIDERATIONS");
  }

  @Test
  void whatIsNotOwedIsNotMissed() {
    Map<Topic, Grade> said = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      said.put(topic, Grade.NOT_APPLICABLE);
    }
    said.put(Topic.COST, Grade.ABSENT);
    assertThat(missing(said)).isEmpty();
  }

  private static List<String> missing(Map<Topic, Grade> said) {
    List<Fact> facts = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      Grade grade = said.getOrDefault(topic, Grade.ABSENT);
      facts.add(new TopicCoverage(topic, grade, Designs.line(1), List.of(), List.of()));
    }
    return Parts.of(new Facts(Designs.of(ScaleLevel.UNKNOWN), facts)).stream()
        .map(MissingPart::part)
        .toList();
  }
}
