package dev.designlint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.Finding;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final String NOTHING_ON_OPERATION =
      """
      # Design the gates of a toll bridge

      Drivers with a sticker pass, all others pay at the gate.

      ## Requirements

      - 60,000 cars a day, four per second on Friday evening.
      - Availability: 99.95%.

      ## Design

      Each gate asks the sticker service, which keeps the stickers in PostgreSQL because they
      change rarely and must be right.
      """;

  @Test
  void aFindingHangsUnderTheTopmostThatStandsForIt() {
    List<Finding> findings =
        review(
            "operational-reality-ignored", "operations-unaddressed", "on-call-burden-unaddressed");
    assertThat(findings)
        .extracting(FindingsTest::id)
        .containsExactly("operational-reality-ignored");
    assertThat(findings.get(0).children())
        .extracting(FindingsTest::id)
        .containsExactlyInAnyOrder("operations-unaddressed", "on-call-burden-unaddressed");
  }

  @Test
  void withoutTheTopmostTheNextOneStandsForIt() {
    List<Finding> findings = review("operations-unaddressed", "on-call-burden-unaddressed");
    assertThat(findings).extracting(FindingsTest::id).containsExactly("operations-unaddressed");
    assertThat(findings.get(0).children())
        .extracting(FindingsTest::id)
        .containsExactly("on-call-burden-unaddressed");
  }

  private static String id(Finding finding) {
    return finding.rule().id();
  }

  private static List<Finding> review(String... rules) {
    Settings settings = new Settings(List.of(rules), List.of(), List.of(), "");
    Reviewer reviewer = new Reviewer(RuleEngine::new, Vocabulary::load, settings);
    Review review =
        new ReviewRun(reviewer).review(new SourceFile("bridge.md", NOTHING_ON_OPERATION));
    return review.documents().get(0).findings();
  }
}
