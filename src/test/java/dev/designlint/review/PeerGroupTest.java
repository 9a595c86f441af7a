package dev.designlint.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which answers are taken for answers to the same question, and what one of them lacks. */
class PeerGroupTest {
  private static final RuleEngine ENGINE = new RuleEngine();
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final String BODY =
      """

      Passengers report what they lost and clerks report what they found.

      ## Requirements

      - A passenger describes what is lost; a clerk describes what is found.
      - 900 finds and 400 reports per week, 5 requests per second at most.

      ## Design

      The report service writes reports and finds to PostgreSQL, because both have to agree.
      The match job compares all pairs of the last 60 days and mails the clerk a list.
      """;

  private static final String MONITORED =
      BODY
          + """

          ## Monitoring

          We alert when the error rate of the report service is above 1 % for five minutes, and a
          dashboard shows the latency and the age of the newest list.
          """;

  @Test
  void theSystemInTheTitleMakesPeers() {
    List<DocumentReview> documents =
        review(
            "a.md", "# Design a Lost Property Office" + MONITORED,
            "b.md", "# Lost property office: system design interview" + BODY,
            "c.md", "# Design a parcel locker" + BODY);
    List<PeerGroup> groups = PeerGroup.of(documents, PeerGrouping.TITLE);
    assertThat(groups).extracting(PeerGroup::name).containsExactly("lost property office");
    assertThat(groups.get(0).documents())
        .extracting(DocumentReview::path)
        .containsExactly("a.md", "b.md");
  }

  @Test
  void aFolderMakesPeers() {
    List<DocumentReview> documents =
        review(
            "feed/a.md", "# Ours" + BODY,
            "feed/b.md", "# Theirs" + BODY,
            "chat/a.md", "# Alone" + BODY);
    assertThat(PeerGroup.of(documents, PeerGrouping.FOLDER))
        .extracting(PeerGroup::name)
        .containsExactly("feed");
    assertThat(PeerGroup.of(documents, PeerGrouping.NONE)).isEmpty();
  }

  @Test
  void whatHalfOfTheOthersAddressedIsMissed() {
    List<DocumentReview> documents =
        review(
            "a.md", "# Design a lost property office" + MONITORED,
            "b.md", "# Design a lost property office" + MONITORED,
            "c.md", "# Design a lost property office" + BODY);
    PeerGroup group = PeerGroup.of(documents, PeerGrouping.TITLE).get(0);
    assertThat(group.missed(documents.get(2)))
        .filteredOn(missed -> missed.topic() == Topic.MONITORING)
        .singleElement()
        .satisfies(missed -> assertThat(missed.grade()).isEqualTo(Grade.ABSENT))
        .satisfies(missed -> assertThat(missed.addressedBy()).hasSize(2));
    assertThat(group.missed(documents.get(0))).isEmpty();
  }

  @Test
  void whatOneOfManyThoughtOfIsNotMissed() {
    List<DocumentReview> documents =
        review(
            "a.md", "# Design a lost property office" + MONITORED,
            "b.md", "# Design a lost property office" + BODY,
            "c.md", "# Design a lost property office" + BODY,
            "d.md", "# Design a lost property office" + BODY);
    PeerGroup group = PeerGroup.of(documents, PeerGrouping.TITLE).get(0);
    assertThat(group.missed(documents.get(3)))
        .extracting(PeerGroup.Missed::topic)
        .doesNotContain(Topic.MONITORING);
  }

  private static List<DocumentReview> review(String... pathsAndTexts) {
    Settings settings = new Settings(List.of(), List.of(), List.of(), "practice-answer");
    List<DocumentReview> documents = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      Reviewer reviewer = new Reviewer(() -> ENGINE, () -> VOCABULARY, settings);
      SourceFile source = new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1]);
      documents.addAll(new ReviewRun(reviewer).review(source).documents());
    }
    return documents;
  }
}
