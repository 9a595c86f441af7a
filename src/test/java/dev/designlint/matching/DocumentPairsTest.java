package dev.designlint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.FindingKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentPairsTest {
  private static final String[] LACKING = {"cost|", "trade-offs|", "monitoring|", "rollout|"};
  private static final String[] TELLING = {"chosen|Redis", "chosen|Kafka", "left|TBD", "cost|"};

  @Test
  void thePathWeighsMost() {
    List<KnownDocument> before = List.of(document("a.md", "A", TELLING), document("b.md", "B"));
    List<KnownDocument> now = List.of(document("b.md", "A", TELLING), document("a.md", "B"));
    assertThat(pairs(before, now)).containsExactly(1, 0);
  }

  @Test
  void theTitleTellsARenamedDocument() {
    List<KnownDocument> before = List.of(document("a.md", "A", "cost|", "chosen|Redis"));
    assertThat(pairs(before, List.of(document("b.md", "A", "cost|", "left|TBD"))))
        .containsExactly(0);
    assertThat(pairs(before, List.of(document("b.md", "A")))).containsExactly(0);
    assertThat(pairs(before, List.of(document("b.md", "A", "left|TBD", "api|", "chosen|Kafka"))))
        .containsExactly(-1);
  }

  @Test
  void ofSeveralWithOneTitleEachFindsTheMostAlike() {
    List<KnownDocument> before =
        List.of(
            document("1/a.md", "Answer", LACKING),
            document("1/b.md", "Answer", TELLING),
            document("1/c.md", "Answer", "cost|", "trade-offs|"));
    List<KnownDocument> now =
        List.of(
            document("2/c.md", "Answer", TELLING),
            document("2/b.md", "Answer", "cost|", "trade-offs|"),
            document("2/a.md", "Answer", LACKING));
    assertThat(pairs(before, now)).containsExactly(1, 2, 0);
  }

  @Test
  void underAnotherTitleWhatManyLackTellsNothing() {
    List<KnownDocument> before = List.of(document("a.md", "A", LACKING));
    String[] more = {"cost|", "trade-offs|", "monitoring|", "rollout|", "chosen|Redis"};
    assertThat(pairs(before, List.of(document("b.md", "B", more)))).containsExactly(-1);
    assertThat(pairs(before, List.of(document("b.md", "B", LACKING)))).containsExactly(0);
  }

  @Test
  void underAnotherTitleMostFindingsMustAgree() {
    List<KnownDocument> before = List.of(document("a.md", "A", TELLING));
    String[] more = {"chosen|Redis", "chosen|Kafka", "left|TBD", "cost|", "left|?"};
    assertThat(pairs(before, List.of(document("b.md", "B", more)))).containsExactly(0);
    assertThat(pairs(before, List.of(document("b.md", "B", "chosen|Redis", "left|TBD"))))
        .containsExactly(-1);
  }

  @Test
  void whatIsStillThereWasNotRenamed() {
    List<KnownDocument> before = List.of(document("a.md", "A", TELLING));
    List<KnownDocument> now = List.of(document("b.md", "A", TELLING));
    assertThat(DocumentPairs.of(before, now, old -> false)).containsExactly(-1);
  }

  private static int[] pairs(List<KnownDocument> before, List<KnownDocument> now) {
    return DocumentPairs.of(before, now, old -> true);
  }

  /** A document with findings, each given as {@code rule|subject}. */
  private static KnownDocument document(String path, String title, String... findings) {
    Map<FindingKey, Integer> counts = new HashMap<>();
    for (String finding : findings) {
      String[] parts = finding.split("\\|", 2);
      counts.merge(new FindingKey(parts[0], List.of(), parts[1]), 1, Integer::sum);
    }
    return new KnownDocument(path, title, counts);
  }
}
