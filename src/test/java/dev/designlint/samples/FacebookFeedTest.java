package dev.designlint.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.finding.Finding;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a reviewer sees, and does not see, in the worked example of the interview coach; each
 * expectation was derived from the text by hand.
 */
class FacebookFeedTest {
  private static List<Finding> findings;

  @BeforeAll
  static void review() throws IOException {
    Path path = Path.of("samples/facebook-feed.md");
    SourceFile source = new SourceFile(path.toString(), Files.readString(path));
    RuleEngine engine = new RuleEngine();
    Vocabulary vocabulary = Vocabulary.load();
    DocumentReview review =
        new Reviewer(() -> engine, () -> vocabulary, Settings.DEFAULT)
            .review(MarkdownReader.read(source), List.of(source));
    findings = new ArrayList<>(review.findings());
    review.findings().forEach(finding -> addChildren(finding, findings));
  }

  /** The lag is "a few minutes" where it is required and "a few second" where it is chosen. */
  @Test
  void theTwoLagsContradictEachOther() {
    Finding finding = find("contradictory-values");
    assertThat(finding.message()).contains("a few minutes", "a few second");
    assertThat(finding.evidence()).hasSize(2);
    assertThat(findings).filteredOn(each -> is(each, "contradictory-values")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "architecture-diagram-missing",
        "caching-strategy-incomplete",
        "consistency-availability-separated",
        "cost-drivers-missing",
        "debugging-story-missing",
        "disaster-recovery-missing",
        "entity-unrelated",
        "failure-modes-missing",
        "growth-rate-missing",
        "monitoring-missing",
        "multi-region-write-conflict",
        "on-call-burden-unaddressed",
        "operational-reality-ignored",
        "recovery-objectives-missing",
        "schema-diagram-missing",
        "service-role-missing",
        "tenfold-growth-not-analysed",
        "unjustified-technology"
      })
  void isSeen(String rule) {
    assertThat(findings).anyMatch(finding -> is(finding, rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api-contract-missing",
        "api-touches-unknown-entity",
        "availability-target-missing",
        "bottleneck-not-named",
        "celebrity-fanout-unaddressed",
        "communication-pattern-unspecified",
        "consistency-choice-missing",
        "data-model-missing",
        "diving-in-too-early",
        "framework-part-missing",
        "over-engineered-for-scale",
        "read-write-mix-missing",
        "realtime-delivery-unspecified",
        "replication-failover-missing",
        "single-point-of-failure",
        "staleness-bound-missing",
        "technology-sprawl",
        "use-cases-missing",
        "workload-pattern-mismatch"
      })
  void isNotSeen(String rule) {
    assertThat(findings).noneMatch(finding -> is(finding, rule));
  }

  private static Finding find(String rule) {
    return findings.stream().filter(each -> is(each, rule)).findFirst().orElseThrow();
  }

  private static boolean is(Finding finding, String rule) {
    return finding.rule().id().equals(rule);
  }

  private static void addChildren(Finding finding, List<Finding> all) {
    for (Finding child : finding.children()) {
      all.add(child);
      addChildren(child, all);
    }
  }
}
