package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Facts;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.fact.Topic;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class ChangeScopeTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final String RECORD_OF_A_PRODUCT =
      """
      # 12. Keep the tide tables in PostgreSQL

      ## Context

      The tide tables of the harbour lie in text files. Two programs read them, each in its
      own way.

      ## Decision

      We keep them in PostgreSQL. MongoDB was considered and rejected, because both programs
      ask for a range of hours.

      ## Consequences

      Both programs need a driver, and somebody must upgrade the database.
      """;

  private static final String RECORD_OF_A_CONVENTION =
      """
      # 13. Write times as UTC

      ## Context

      Two programs write times of the tide, one in local time. In October an hour is there
      twice.

      ## Decision

      All programs write times as UTC, and the screen shows local time.

      ## Consequences

      Old files must be converted once. Reading a file by eye is harder.
      """;

  @Test
  void aProductIsChosenForALoadAndAConventionIsNot() {
    assertThat(grade(RECORD_OF_A_PRODUCT, Topic.SCALE_NUMBERS)).isEqualTo(Grade.ABSENT);
    assertThat(grade(RECORD_OF_A_CONVENTION, Topic.SCALE_NUMBERS)).isEqualTo(Grade.NOT_APPLICABLE);
    assertThat(grade(RECORD_OF_A_PRODUCT, Topic.CACHING)).isEqualTo(Grade.NOT_APPLICABLE);
  }

  @Test
  void aRecordChoosesWhatItsTitleNames() {
    assertThat(role(RECORD_OF_A_PRODUCT, "PostgreSQL")).isEqualTo(TechnologyRole.CHOSEN);
    assertThat(role(RECORD_OF_A_PRODUCT, "MongoDB")).isEqualTo(TechnologyRole.REJECTED);
  }

  private static Grade grade(String text, Topic topic) {
    return facts(text).of(TopicCoverage.class).stream()
        .filter(coverage -> coverage.topic() == topic)
        .findFirst()
        .orElseThrow()
        .grade();
  }

  private static TechnologyRole role(String text, String name) {
    return facts(text).of(Technology.class).stream()
        .filter(technology -> technology.name().equals(name))
        .findFirst()
        .orElseThrow()
        .role();
  }

  private static Facts facts(String text) {
    return Extraction.extract(
        MarkdownReader.read(new SourceFile("record.md", text)), VOCABULARY, "");
  }
}
