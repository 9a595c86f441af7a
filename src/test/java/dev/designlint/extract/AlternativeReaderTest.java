package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.BareAlternative;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativeReaderTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private static final String START =
      """
      # Proposal: one tide table for all harbours

      ## Motivation

      Each of the nine harbours keeps a tide table of its own, and ships read two of them.

      ## Design

      A service imports the tables every night and keeps them in PostgreSQL, which answers
      a query for a range of hours. Ships ask it over HTTPS, and harbours upload files.

      ## Alternatives considered

      """;

  @Test
  void optionsThatAreOnlyNamedAreFound() {
    assertThat(read("- A file on each ship\n- A printed book\n"))
        .containsExactly("A file on each ship", "A printed book");
  }

  @Test
  void oneReasonInTheListShowsThatTheOptionsWereWeighed() {
    assertThat(read("- A file on each ship: too old after a week\n- A printed book\n")).isEmpty();
  }

  @Test
  void whatIsSaidBelowAnItemBelongsToIt() {
    assertThat(read("- A printed book\n\n  It is what ships have today.\n")).isEmpty();
  }

  @Test
  void anotherSectionMayWeighTheOption() {
    assertThat(read("- A printed book\n\n## Why no printed book\n\nPaper gets wet.\n")).isEmpty();
  }

  private static List<String> read(String alternatives) {
    SourceFile file = new SourceFile("tides.md", START + alternatives);
    return Extraction.extract(MarkdownReader.read(file), VOCABULARY, "")
        .of(BareAlternative.class)
        .stream()
        .map(BareAlternative::name)
        .toList();
  }
}
