package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Document;
import dev.designlint.fact.Topic;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import org.junit.jupiter.api.Test;

class HomesTest {
  @Test
  void whatIsMissingBelongsUnderTheFirstHeadingThatFits() {
    Document document = read("# Bells\n\n## Design\n\nA bell rings.\n\n## API\n\nNone.\n");
    assertThat(Homes.of(document, Topic.API).line()).isEqualTo(7);
    assertThat(Homes.of(document, Topic.ARCHITECTURE).line()).isEqualTo(3);
  }

  @Test
  void nothingBelongsAmongTheReferences() {
    Document document = read("# Bells\n\nA bell.\n\n## References\n\n### Related designs\n\n- A\n");
    assertThat(Homes.of(document, Topic.ARCHITECTURE).line()).isEqualTo(1);
  }

  private static Document read(String text) {
    return MarkdownReader.read(new SourceFile("bells.md", text));
  }
}
