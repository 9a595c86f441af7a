package dev.designlint.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.finding.Finding;
import dev.designlint.report.Display;
import dev.designlint.report.TextReporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.FileFinder;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the review of each sample against the file of the same name under {@code samples/expected};
 * {@code mvn test -Ddesignlint.update=true} writes these files anew.
 */
class GoldenSamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path EXPECTED = SAMPLES.resolve("expected");
  private static final RuleEngine ENGINE = new RuleEngine();
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> FileFinder.isMarkdown(name) || FileFinder.isYaml(name))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReviewedAsBefore(String name) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReporter(Display.PLAIN, false, false, false, 0, false).write(review(name), out);
    Path file = EXPECTED.resolve(name + ".txt");
    if (Boolean.getBoolean("designlint.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(file, out);
    }
    assertThat(out.toString()).isEqualTo(Files.readString(file));
  }

  @Test
  void theExampleInTheReadmeIsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String command = "$ bin/designlint check samples/facebook-feed.md\n";
    int start = readme.indexOf(command) + command.length();
    String[] shown = readme.substring(start, readme.indexOf("```", start)).split("…\n");
    assertThat(shown).hasSize(2);
    assertThat(Files.readString(EXPECTED.resolve("facebook-feed.md.txt")))
        .startsWith(shown[0])
        .containsSubsequence(shown);
  }

  @Test
  void theSameDesignAsMarkdownAndAsYamlHasTheSameFindings() {
    assertThat(findings("url-shortener.yaml")).isEqualTo(findings("url-shortener.md"));
    assertThat(grades("url-shortener.yaml")).isEqualTo(grades("url-shortener.md"));
  }

  @Test
  void theImprovedFeedIsReadierThanTheFeedAsItStands() {
    int before = review("facebook-feed.md").documents().get(0).score();
    int after = review("facebook-feed-improved.md").documents().get(0).score();
    assertThat(after).isGreaterThan(before + 20);
  }

  private static List<String> findings(String name) {
    return review(name).documents().get(0).findings().stream()
        .map(GoldenSamplesTest::withoutPlace)
        .sorted()
        .toList();
  }

  private static String withoutPlace(Finding finding) {
    return finding.severity() + " " + finding.rule().id() + " " + finding.message();
  }

  private static List<String> grades(String name) {
    DocumentReview document = review(name).documents().get(0);
    return document.facts().of(TopicCoverage.class).stream()
        .map(coverage -> coverage.topic() + " " + coverage.grade())
        .toList();
  }

  private static Review review(String name) {
    FileFinder finder = new FileFinder();
    finder.add(SAMPLES.resolve(name).toString());
    Reviewer reviewer = new Reviewer(() -> ENGINE, () -> VOCABULARY, Settings.DEFAULT);
    return new ReviewRun(reviewer).review(finder);
  }
}
