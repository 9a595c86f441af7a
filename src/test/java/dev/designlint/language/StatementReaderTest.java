package dev.designlint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.designlint.document.Voice;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
  @Test
  void aDocumentIsSplitIntoStatementsInTheirOrder() {
    List<Statement> statements =
        read(
            """
            # Feed

            One sentence. Another one.

            - first item
            - second item. It goes on.

            | a | b |
            | - | - |
            | 1 | 2 |

            ```
            5 GB x 3 = 15 GB
            ```
            """);
    assertThat(statements)
        .extracting(Statement::kind, StatementReaderTest::text)
        .containsExactly(
            tuple(StatementKind.HEADING, "Feed"),
            tuple(StatementKind.SENTENCE, "One sentence."),
            tuple(StatementKind.SENTENCE, "Another one."),
            tuple(StatementKind.ITEM, "first item"),
            tuple(StatementKind.ITEM, "second item."),
            tuple(StatementKind.ITEM, "It goes on."),
            tuple(StatementKind.TABLE_HEAD, "a | b"),
            tuple(StatementKind.TABLE_ROW, "1 | 2"),
            tuple(StatementKind.CODE_LINE, "5 GB x 3 = 15 GB"));
    assertThat(statements).extracting(Statement::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void theLineBeforeAListLeadsIntoEachOfItsItems() {
    List<Statement> statements =
        read(
            """
            We reject two options:

            - Kafka
            - RabbitMQ
            """);
    assertThat(leadIn(statements, "Kafka")).isEqualTo("We reject two options:");
    assertThat(leadIn(statements, "RabbitMQ")).isEqualTo("We reject two options:");
    assertThat(find(statements, "RabbitMQ").passage())
        .isEqualTo(find(statements, "We reject two options:").passage());
  }

  @Test
  void theItemAboveLeadsIntoANestedItem() {
    List<Statement> statements =
        read(
            """
            - Storage
              - PostgreSQL
                - with a standby
              - S3
            - Cache
              - Redis
            """);
    assertThat(leadIn(statements, "PostgreSQL")).isEqualTo("Storage");
    assertThat(leadIn(statements, "with a standby")).isEqualTo("PostgreSQL");
    assertThat(leadIn(statements, "S3")).isEqualTo("Storage");
    assertThat(leadIn(statements, "Redis")).isEqualTo("Cache");
    assertThat(find(statements, "Storage").leadIn()).isEqualTo(-1);
    assertThat(find(statements, "Cache").leadIn()).isEqualTo(-1);
  }

  @Test
  void theFirstSentenceLeadsIntoTheFurtherSentencesOfAnItem() {
    List<Statement> statements = read("- We use Redis. It is fast. It is known.\n");
    assertThat(leadIn(statements, "It is fast.")).isEqualTo("We use Redis.");
    assertThat(leadIn(statements, "It is known.")).isEqualTo("We use Redis.");
  }

  @Test
  void aListInTheNextSectionIsNotLedIntoByThePreviousOne() {
    List<Statement> statements = read("We reject:\n\n# Options\n\n- Kafka\n");
    assertThat(find(statements, "Kafka").leadIn()).isEqualTo(-1);
  }

  @Test
  void aParagraphOfItsOwnIsAPassageOfItsOwn() {
    List<Statement> statements = read("One.\n\nTwo.\n");
    assertThat(statements.get(0).passage()).isNotEqualTo(statements.get(1).passage());
  }

  @Test
  void everyCellOfARowKnowsTheHeadOfItsColumn() {
    List<Statement> statements =
        read("| Component | Why not |\n| --- | --- |\n| Kafka | too heavy |\n");
    Statement row = find(statements, "Kafka | too heavy");
    assertThat(row.columnAt(0)).isEqualTo("component");
    assertThat(row.columnAt(text(row).indexOf("too"))).isEqualTo("why not");
    assertThat(row.columnAt(text(row).length() - 1)).isEqualTo("why not");
    assertThat(statements.get(row.leadIn()).kind()).isEqualTo(StatementKind.TABLE_HEAD);
  }

  @Test
  void aRowLongerThanItsHeadHasCellsWithoutAHead() {
    Statement row = find(read("| a | |\n| - | - |\n| 1 | 2 |\n"), "1 | 2");
    assertThat(row.columnAt(4)).isEmpty();
  }

  @Test
  void theCharactersOfARowStandAtTheirPlaces() {
    String markdown = "| a | b |\n| - | - |\n| one | **two** |\n";
    Statement row = find(read(markdown), "one | two");
    int two = markdown.indexOf("two");
    assertThat(row.text().offset(text(row).indexOf("two"))).isEqualTo(two);
    assertThat(row.text().span(6, 9).start()).isEqualTo(new Position(3, 11));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Latency: below 20 ms | 1",
        "**Read latency**: below 20 ms | 2",
        "Cache (Redis): hot posts | 2",
        "Feed service — merges | 2",
        "Feed service - merges | 2",
        "Read-heavy load | 0",
        "We use it. Then: nothing | 0",
        "A sentence of more than six words: nothing | 0",
        "No label here | 0",
      })
  void aLabelIsWhatStandsBeforeAColonOrADash(String item, int words) {
    assertThat(read("- " + item + "\n").get(0).labelWords()).isEqualTo(words);
  }

  @Test
  void theItemsOfAnOrderedListAreNumbered() {
    List<Statement> statements = read("3. Three. More.\n4. Four\n   - nested\n");
    assertThat(find(statements, "Three.").number()).isEqualTo(3);
    assertThat(find(statements, "More.").number()).isZero();
    assertThat(find(statements, "Four").number()).isEqualTo(4);
    assertThat(find(statements, "nested").number()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We use Redis | AUTHOR",
        "> Identify bottlenecks | QUOTATION",
        "> [!NOTE]␊> We use Redis | AUTHOR",
        "> - Identify bottlenecks | QUOTATION",
        "<!-- Describe the problem --> | TEMPLATE",
        "[The paper on feeds](https://example.com/feeds) | REFERENCE",
        "- [The paper on feeds](https://example.com/feeds) | REFERENCE",
        "- We follow [a paper](https://example.com) on feeds and caches | AUTHOR",
        "[Describe the problem here] | TEMPLATE",
        "![We use Redis](x.png) | REFERENCE",
        "```java␊cache.put(key);␊``` | CODE",
        "```␊5 GB x 3 = 15 GB␊``` | AUTHOR",
        "## References␊␊We use Redis | REFERENCE",
        "## References␊␊### Papers␊␊We use Redis | REFERENCE",
        "## References␊␊## Design␊␊We use Redis | AUTHOR",
      })
  void theLastStatementIsSaidBy(String markdown, Voice voice) {
    List<Statement> statements = read(markdown.replace('␊', '\n') + "\n");
    assertThat(statements.get(statements.size() - 1).voice()).isEqualTo(voice);
  }

  @Test
  void programTextIsOneStatement() {
    List<Statement> statements = read("```java\nint a = 1;\nint b = 2;\n```\n");
    assertThat(statements)
        .singleElement()
        .satisfies(
            program -> {
              assertThat(program.kind()).isEqualTo(StatementKind.PROGRAM);
              assertThat(program.isClaim()).isFalse();
            });
  }

  @Test
  void anAuthorsQuestionOrPromiseIsNoClaim() {
    List<Statement> statements = read("How many users? We will explore caching. We use Redis.\n");
    assertThat(statements).extracting(Statement::isClaim).containsExactly(false, false, true);
  }

  @Test
  void aShortRemarkInAnOutlookIsNoStatementAboutTheDesign() {
    List<Statement> statements =
        read(
            """
            ## Future work

            - Sharding

            We will shard the posts by their author once one primary is full.
            """);
    assertThat(find(statements, "Sharding").voice()).isEqualTo(Voice.REFERENCE);
    Statement remark = statements.get(statements.size() - 1);
    assertThat(remark.voice()).isEqualTo(Voice.AUTHOR);
    assertThat(remark.tense()).isEqualTo(Tense.LATER);
  }

  @Test
  void theLabelsOfADiagramAreStatements() {
    assertThat(read("```mermaid\nflowchart LR\n  A[Feed service] -->|reads| B[(Cache)]\n```\n"))
        .filteredOn(statement -> statement.kind() == StatementKind.DIAGRAM_LABEL)
        .extracting(StatementReaderTest::text)
        .containsExactlyInAnyOrder("Feed service", "Cache", "reads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# \n", "---\n", "| |\n|-|\n| |\n", "- \n- \n", "> \n"})
  void aDocumentThatSaysNothingHasNoStatements(String markdown) {
    assertThat(read(markdown)).isEmpty();
  }

  @Test
  void itemsNestedWithoutEndAreRead() {
    StringBuilder markdown = new StringBuilder();
    for (int depth = 0; depth < 60; depth++) {
      markdown.append("  ".repeat(depth)).append("- item ").append(depth).append('\n');
    }
    assertThat(read(markdown.toString())).hasSize(60);
  }

  @Test
  void aLongQuoteIsCutAtAWord() {
    Statement statement = read("word ".repeat(40) + "\n").get(0);
    assertThat(statement.quote()).hasSizeLessThanOrEqualTo(91).endsWith("word…");
  }

  private static String leadIn(List<Statement> statements, String text) {
    return text(statements.get(find(statements, text).leadIn()));
  }

  private static Statement find(List<Statement> statements, String text) {
    return statements.stream().filter(one -> text(one).equals(text)).findFirst().orElseThrow();
  }

  private static String text(Statement statement) {
    return statement.text().value();
  }

  private static List<Statement> read(String markdown) {
    return StatementReader.read(MarkdownReader.read(new SourceFile("a.md", markdown)));
  }
}
