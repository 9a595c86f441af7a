package dev.designlint.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.designlint.benchmark.Annotation.NamedTechnology;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.fact.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the figures to ones that were worked out by hand. */
class FiguresTest {
  private static final List<TopicVerdict> VERDICTS =
      List.of(
          verdict(Topic.COST, Grade.ABSENT, Grade.ABSENT),
          verdict(Topic.COST, Grade.ADDRESSED, Grade.ABSENT),
          verdict(Topic.COST, Grade.MENTIONED, Grade.ABSENT),
          verdict(Topic.API, Grade.ABSENT, Grade.ABSENT),
          verdict(Topic.API, Grade.ABSENT, Grade.MENTIONED),
          verdict(Topic.GROWTH, Grade.ADDRESSED, Grade.ADDRESSED),
          verdict(Topic.DIAGRAM, Grade.NOT_APPLICABLE, Grade.ABSENT),
          verdict(Topic.DIAGRAM, Grade.NOT_APPLICABLE, Grade.ADDRESSED));

  @Test
  void anAlarmIsWrongOnlyWhereTheTopicIsAddressed() {
    assertThat(GradeFigures.of(VERDICTS).absent()).isEqualTo(new Detection(2, 1, 1));
  }

  @Test
  void theMeanLeavesOutTopicsThatAreNeverAbsent() {
    assertThat(GradeFigures.of(VERDICTS).meanBalance()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void topicsThatCannotApplyAreCountedApart() {
    GradeFigures figures = GradeFigures.of(VERDICTS);
    assertThat(figures.notApplicable()).isEqualTo(2);
    assertThat(figures.notApplicableAlarms()).isEqualTo(1);
    assertThat(figures.agreement()).isEqualTo(0.5);
  }

  @Test
  void kappaTakesOffWhatChanceGives() {
    // By chance: absent 3/6 * 4/6, mentioned 1/6 * 1/6, addressed 2/6 * 1/6, together 15/36.
    assertThat(GradeFigures.of(VERDICTS).kappa()).isCloseTo(1 / 7.0, within(1e-9));
  }

  @Test
  void aTechnologyIsFoundAndItsMissingReasonIsTold() {
    List<TechnologyVerdict> verdicts =
        List.of(
            verdict("chosen", "no", technology(TechnologyRole.CHOSEN, false)),
            verdict("chosen", "yes", technology(TechnologyRole.CHOSEN, false)),
            verdict("considered", "no", technology(TechnologyRole.CHOSEN, false)),
            verdict("chosen", "no", technology(TechnologyRole.CHOSEN, true)),
            verdict("chosen", "no", null));
    assertThat(TechnologyFigures.of(verdicts))
        .isEqualTo(new TechnologyFigures(5, 4, new Detection(1, 2, 2)));
  }

  @Test
  void equalValuesShareTheirMeanRank() {
    assertThat(RankCorrelation.ranks(List.of(7, 3, 7, 9))).containsExactly(2.5, 1, 2.5, 4);
    assertThat(RankCorrelation.of(List.of(1, 2, 3), List.of(10, 30, 20))).isEqualTo(0.5);
    assertThat(RankCorrelation.of(List.of(1, 2, 3), List.of(5, 5, 5))).isNaN();
  }

  @ParameterizedTest
  @CsvSource({
    "postgres, PostgreSQL",
    "Apache Kafka (for all events), Apache Kafka",
    "Redis cluster, Redis",
    "Kafka for Postgres,",
    "our own store,"
  })
  void aNameIsFoldedOnlyIfAllOfItIsKnown(String name, String folded) {
    assertThat(new NameFolder(Documents.vocabulary()).fold(name).orElse(null)).isEqualTo(folded);
  }

  @Test
  void anAnnotationWithoutItsFieldsIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md.json"), "{\"doc\": \"a.md\"}");
    assertThatThrownBy(() -> Annotation.read(file)).hasMessageContaining("items");
  }

  @Test
  void aFolderIsReviewedAndItsDifferencesAreTold(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("docs"));
    Files.createDirectory(folder.resolve("labels"));
    for (String name : List.of("a.md", "b.md", "c.md")) {
      Files.copy(Path.of("samples/url-shortener.md"), folder.resolve("docs").resolve(name));
    }
    for (String name : List.of("a.md", "b.md", "c.md", "gone.md")) {
      String answers = "{\"problem\": {\"a\": \"no\", \"lines\": []}}";
      String json = "{\"doc\": \"%s\", \"items\": %s, \"technologies\": [], \"spofs\": [1],";
      json = String.format(json + "\"rating\": 5, \"note\": \"\"}", name, answers);
      Files.writeString(folder.resolve("labels").resolve(name + ".json"), json);
    }
    Benchmark benchmark = Benchmark.of(folder);
    assertThat(benchmark.unreviewed()).containsExactly("gone.md");
    assertThat(benchmark.firstHalf().documents()).isEqualTo(2);
    assertThat(benchmark.secondHalf().documents()).isEqualTo(1);
    assertThat(benchmark.whole().failurePoints()).isEqualTo(new FailurePointFigures(3, 0, 0, 0));
    assertThat(benchmark.whole().grades().absent()).isEqualTo(new Detection(0, 0, 3));
    assertThat(DetailsText.topicDifferences(benchmark.topics()).lines())
        .hasSize(3)
        .allMatch(line -> line.contains(" problem: annotated absent [], reported addressed ["))
        .allMatch(line -> line.endsWith("] (missed)"));
  }

  private static TopicVerdict verdict(Topic topic, Grade annotated, Grade reported) {
    return new TopicVerdict("a.md", topic, annotated, reported, List.of(), List.of());
  }

  private static TechnologyVerdict verdict(String role, String justified, Technology reported) {
    return new TechnologyVerdict(
        "a.md", new NamedTechnology("Redis", 1, role, justified), reported);
  }

  private static Technology technology(TechnologyRole role, boolean justified) {
    return new Technology("Redis", "cache", role, justified, 2, false, 1, null, List.of());
  }
}
