package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindClassifierTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  /** What the rest of the document is about, long enough to be judged. */
  private static final String BODY =
      """
      The desk lends books to the members of twelve small libraries. A member sees which
      copies are free and reserves one. The desk confirms a reservation within a minute.

      ## Reservations

      The reservation service keeps one row for each copy. A second reservation of the same
      copy fails with a conflict, and the page offers the next free copy. Rows are kept for
      two years, then the monthly job deletes them.

      """;

  private static final String DESIGN =
      "# Lending desk\n\n"
          + BODY
          + "## Alternatives considered\n\nPaper cards were rejected because they get lost.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Design a lending desk | - | practice-answer",
        "System design of a lending desk | - | practice-answer",
        "Design doc: lending desk | - | design-proposal",
        "Design document for the lending desk | - | design-proposal",
        "Design of the lending desk | - | design-proposal",
        "RFC 12: lending desk | - | design-proposal",
        "Lending desk design | **Learning goal:** Build a desk that never lends a copy twice. | practice-answer",
        "Lending desk design | **Owner:** The team of the desk. | design-proposal",
      })
  void aKindFollowsFromTheTitleAndTheOpening(String title, String opening, String kind) {
    String text = "# " + title + "\n\n" + (opening.equals("-") ? "" : opening + "\n\n") + BODY;
    assertThat(kind(text)).isEqualTo(kind);
  }

  /** The same text with what the documentation of a program shows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "### desk.lend(copy, member)\n\nLends.\n\n### desk.close([callback])\n\nCloses.\n\n"
            + "### desk.find(title)\n\nFinds.\n",
        "```js\nimport { lend } from 'desk'\n```\n\n```js\nimport { close } from 'desk'\n"
            + "const find = require('find')\n```\n",
      })
  void signaturesAndImportsSpeakAgainstADesign(String reference) {
    assertThat(kind(DESIGN)).isEqualTo("design-proposal");
    assertThat(kind(DESIGN + reference)).isEqualTo("not-a-design");
  }

  @ParameterizedTest
  @CsvSource({
    "2.1, design-proposal",
    "2.1., design-proposal",
    "2.1.1, design-proposal",
    "v2.1.1, not-a-design",
    "[2.1.1], not-a-design",
  })
  void aNumberedHeadingIsNoVersion(String number, String kind) {
    StringBuilder text = new StringBuilder(DESIGN);
    for (String heading : new String[] {"Copies", "Members", "Fines"}) {
      text.append("### " + number + " " + heading + "\n\nThe desk counts them every night.\n\n");
    }
    assertThat(kind(text.toString())).isEqualTo(kind);
  }

  @Test
  void versionsSpeakAgainstADesign() {
    String log = "### 2.1.1\n\nA\n\n### 2.1.0 (2024-05-01)\n\nB\n\n### 2024-03-01 Start\n\nC\n";
    assertThat(kind(DESIGN + log)).isEqualTo("not-a-design");
  }

  private static String kind(String text) {
    var document = MarkdownReader.read(new SourceFile("desk.md", text));
    return Extraction.extract(document, VOCABULARY, "").design().kind().key();
  }
}
