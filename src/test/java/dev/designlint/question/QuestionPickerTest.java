package dev.designlint.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Document;
import dev.designlint.extract.Extraction;
import dev.designlint.fact.Facts;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.reason.Reasoning;
import dev.designlint.rule.Phase;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.QuestionBanks;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks which questions a document is asked, and how they fill an hour. */
class QuestionPickerTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final QuestionBanks BANKS = QuestionBanks.load();

  private static final String DESIGN =
      """
      # Design the score board of a bowling club

      Players want to see the scores of all lanes on their phones while they play.

      ## Requirements

      - A score is shown within 2 seconds, p99 300 ms for a page.
      - 40 lanes, 600 players, 120 requests per second on a Saturday.

      ## Design

      - Score Service: takes each throw and writes it to PostgreSQL.
      - Board Service: reads the scores of a lane from Redis and answers the phones.
      - The Score Service writes the new score to Redis, because the phones ask every second.
      - PostgreSQL keeps all games of a season.
      """;

  private static DeepDive dive(String text, Depth depth, String... focus) {
    Document document = MarkdownReader.read(new SourceFile("score.md", text));
    Facts facts = Reasoning.derive(Extraction.extract(document, VOCABULARY, "practice-answer"));
    return new QuestionPicker(BANKS, depth, List.of(focus)).pick(document, facts);
  }

  private static List<String> sources(DeepDive dive) {
    List<String> result = new ArrayList<>();
    for (KindQuestions kind : dive.kinds()) {
      kind.questions().forEach(question -> result.add(question.source()));
    }
    dive.extensions().forEach(question -> result.add(question.source()));
    return result;
  }

  @Test
  void aKindIsAskedAboutOnceAndByItsWeightiestComponent() {
    DeepDive dive = dive(DESIGN, Depth.STANDARD);
    assertThat(dive.kinds()).extracting(KindQuestions::kind).doesNotHaveDuplicates();
    assertThat(dive.kinds())
        .extracting(KindQuestions::kind)
        .contains("cache", "sql", "compute-service");
  }

  @Test
  void standardAsksThreeOfAKindAndDeepSeven() {
    assertThat(dive(DESIGN, Depth.STANDARD).kinds())
        .allMatch(kind -> kind.questions().size() <= 3)
        .anyMatch(kind -> kind.questions().size() == 3);
    assertThat(dive(DESIGN, Depth.DEEP).kinds())
        .allMatch(kind -> kind.questions().size() <= 7)
        .anyMatch(kind -> kind.questions().size() == 7);
  }

  @Test
  void whatTheDocumentAnswersIsNotAsked() {
    assertThat(sources(dive(DESIGN, Depth.DEEP))).contains("cache/eviction", "sql/connections");
    String more =
        DESIGN
            + "- Redis evicts the lane that was idle longest.\n"
            + "- PgBouncer keeps 20 connections open for all services.\n";
    assertThat(sources(dive(more, Depth.DEEP)))
        .contains("cache/stampede")
        .doesNotContain("cache/eviction", "sql/connections");
  }

  @Test
  void aQuestionOfTheDocumentIsNoAnswer() {
    String more = DESIGN + "- Which eviction policy does Redis need?\n";
    assertThat(sources(dive(more, Depth.DEEP))).contains("cache/eviction");
  }

  @Test
  void promptsCarryTheNumbersAndNamesOfTheDocument() {
    assertThat(dive(DESIGN, Depth.STANDARD).extensions())
        .extracting(Question::text)
        .anyMatch(text -> text.contains("1,200 requests per second"))
        .anyMatch(text -> text.contains("`PostgreSQL`"))
        .noneMatch(text -> text.contains("{"));
  }

  @Test
  void theFocusKeepsOnlyQuestionsOfItsParts() {
    DeepDive dive = dive(DESIGN, Depth.DEEP, "scalability");
    assertThat(dive.kinds())
        .flatExtracting(KindQuestions::questions)
        .extracting(Question::aspect)
        .isNotEmpty()
        .isSubsetOf("bottleneck", "optimisation");
  }

  @Test
  void theComponentsThatMatterTellWhatIsOpen() {
    List<ComponentDive> components = dive(DESIGN, Depth.STANDARD).components();
    assertThat(components).hasSizeBetween(2, 3);
    for (ComponentDive component : components) {
      assertThat(component.questions())
          .hasSize((int) component.depth().answers().stream().filter(a -> a.isOpen()).count());
    }
  }

  @Test
  void theSheetFollowsThePhasesAndFitsIntoTheHour() {
    InterviewSheet sheet = InterviewSheet.of(List.of(), dive(DESIGN, Depth.DEEP));
    assertThat(sheet.phases())
        .extracting(InterviewSheet.PhaseQuestions::phase)
        .containsExactly(Phase.values());
    double minutes = InterviewSheet.BUFFER_MINUTES;
    for (InterviewSheet.PhaseQuestions phase : sheet.phases()) {
      double needed = phase.questions().size() * InterviewSheet.MINUTES_OF_A_QUESTION;
      assertThat(needed).isLessThanOrEqualTo(phase.phase().minutes());
      minutes += phase.phase().minutes();
      assertThat(phase.questions()).extracting(Question::text).doesNotHaveDuplicates();
    }
    assertThat(minutes).isEqualTo(60);
    assertThat(sheet.phases().get(1).questions()).isNotEmpty();
    assertThat(sheet.phases().get(2).questions()).hasSize(8);
    assertThat(sheet.phases().get(4).questions().get(0).source()).isEqualTo("extensions/tenfold");
  }
}
