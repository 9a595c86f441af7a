package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.PhaseWords;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class PhaseReaderTest {
  @Test
  void aSectionBelongsToThePhaseUnderWhichItIsTold() {
    String text =
        """
        # Design the tolls of a bridge

        ## Requirements

        Sixty thousand cars pass the bridge on each day.

        ### Scaling

        On Friday evening four cars pass in each second.

        ## Deep dive

        Each gate asks the sticker service and opens within one second.

        ## The colour of the gates

        The gates are yellow because the old ones were yellow as well.

        ## Trade-offs

        A gate that opens when in doubt loses money, and nobody waits.
        """;
    PhaseWords words =
        Extraction.extract(
                MarkdownReader.read(new SourceFile("bridge.md", text)), Vocabulary.load(), "")
            .of(PhaseWords.class)
            .get(0);
    assertThat(words.requirements()).isEqualTo(18);
    assertThat(words.highLevel()).isZero();
    assertThat(words.detail()).isEqualTo(11);
    assertThat(words.tradeOffs()).isEqualTo(12);
    assertThat(words.unassigned()).isEqualTo(12);
  }
}
