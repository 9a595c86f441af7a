package dev.designlint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the banks of questions to what is promised of them. */
class QuestionBanksTest {
  private static final QuestionBanks BANKS = QuestionBanks.load();

  /** Banks that no kind of component raises. */
  private static final Set<String> OF_ANY_DESIGN = Set.of("component-aspects", "extensions");

  /** Kinds of technologies that nobody operates; see {@code Technology.isOperated}. */
  private static final Set<String> NOT_OPERATED =
      Set.of(
          "protocol",
          "serialization",
          "language",
          "framework-frontend",
          "framework-backend",
          "index",
          "testing",
          "iac",
          "ci-cd",
          "container-runtime");

  static List<QuestionBank> banks() {
    return BANKS.banks();
  }

  @ParameterizedTest
  @MethodSource("banks")
  void aBankHasAtLeastSevenQuestionsWithKeysOfTheirOwn(QuestionBank bank) {
    assertThat(bank.questions()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(bank.questions()).extracting(BankQuestion::key).doesNotHaveDuplicates();
    assertThat(bank.questions()).extracting(BankQuestion::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("banks")
  void aQuestionIsASentenceAboutTheComponent(QuestionBank bank) {
    for (BankQuestion question : bank.questions()) {
      assertThat(question.text()).endsWith("?").hasSizeBetween(40, 200);
      if (!OF_ANY_DESIGN.contains(bank.key()) && !bank.key().equals("multi-tenant")) {
        boolean general = !question.text().contains("{component}");
        assertThat(general && question.text().contains("{")).isFalse();
      }
    }
  }

  @Test
  void thereAreFortyKindsAndEachNameIsGivenOnce() {
    assertThat(banks()).extracting(QuestionBank::key).doesNotHaveDuplicates();
    assertThat(banks().size()).isGreaterThanOrEqualTo(40 + OF_ANY_DESIGN.size());
  }

  @Test
  void eachKindOfTechnologyIsAskedAboutByOneBankOrByNoneForAReason() {
    List<String> asked = new ArrayList<>();
    banks().forEach(bank -> asked.addAll(bank.technologies()));
    assertThat(asked).doesNotHaveDuplicates();
    Set<String> operated = new HashSet<>();
    for (TechnologyEntry technology : Vocabulary.load().technologies()) {
      operated.add(technology.kind());
    }
    operated.removeAll(NOT_OPERATED);
    Set<String> known = new HashSet<>(asked);
    assertThat(known).doesNotContainAnyElementsOf(BANKS.withoutBank().keySet());
    known.addAll(BANKS.withoutBank().keySet());
    assertThat(known).containsExactlyInAnyOrderElementsOf(operated);
    assertThat(BANKS.withoutBank().values()).allMatch(reason -> reason.endsWith("."));
  }

  @Test
  void questionsAreNumberedThroughAllBanks() {
    int next = 0;
    for (QuestionBank bank : banks()) {
      assertThat(bank.first()).isEqualTo(next);
      next += bank.questions().size();
    }
    assertThat(BANKS.count()).isEqualTo(next);
  }
}
