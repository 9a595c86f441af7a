package dev.designlint.parse;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Comment;
import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.Document;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Image;
import dev.designlint.document.ListItem;
import dev.designlint.document.Paragraph;
import dev.designlint.document.Schema;
import dev.designlint.document.Section;
import dev.designlint.document.Table;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  /** {@code ␊} stands for a line break; sections are written {@code level heading}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# One␊## Two␊### Three | 1 One / 2 Two / 3 Three",
        "One␊===␊␊Two␊--- | 1 One / 2 Two",
        "# One ## | 1 One",
        "   ### One | 3 One",
        "#One | ''",
        "# **One** and `two` | 1 One and two",
        "## One␊␊**Two**␊␊text | 2 One / 3 Two",
        "## One␊␊**Two:**␊␊text | 2 One / 3 Two:",
        "## One␊␊**Two**:␊␊text | 2 One / 3 Two:",
        "## One␊␊**We use Redis.**␊␊text | 2 One",
        "## One␊␊**Two** is bold␊␊text | 2 One",
        "**One**␊␊text | 1 One",
        "> **One**␊␊text | ''",
        "- **One**␊- text | ''",
        "# A␊␊1. Requirements␊␊text␊␊2. Design␊␊text | 1 A / 2 Requirements / 2 Design",
        "# A␊␊1. Read it␊2. Write it | 1 A",
        "# A␊␊1. It is read from the cache.␊␊text | 1 A",
        "# A␊␊1. Last line | 1 A",
        "###### Six␊####### Seven | 6 Six",
        "```␊# no heading␊``` | ''",
        "␊    # no heading | ''",
        "<!-- # no heading --> | ''",
        "# 设计␊## 缓存 | 1 设计 / 2 缓存",
        "# 😀 One | 1 😀 One",
        "> # Quoted | 1 Quoted",
      })
  void everyFormOfHeadingOpensASection(String markdown, String headings) {
    String found =
        sections(markdown).stream()
            .skip(1)
            .map(section -> section.level() + " " + section.heading().value().strip())
            .collect(joining(" / "));
    assertThat(found).isEqualTo(headings);
  }

  @Test
  void aSectionKnowsTheSectionAroundIt() {
    List<Section> sections = sections("# A␊## B␊### C␊## D␊**E**␊␊x␊␊# F");
    assertThat(sections)
        .extracting(section -> section.heading().value(), Section::parent)
        .containsExactly(
            tuple("", -1),
            tuple("A", -1),
            tuple("B", 1),
            tuple("C", 2),
            tuple("D", 1),
            tuple("E", 4),
            tuple("F", -1));
    assertThat(sections).extracting(Section::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void whatStandsBeforeTheFirstHeadingIsASectionOfItsOwn() {
    List<Section> sections = sections("before␊␊# A␊␊after");
    assertThat(sections.get(0).level()).isZero();
    assertThat(sections.get(0).blocks()).hasSize(1);
    assertThat(sections.get(1).blocks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# One␊# Two | One",
        "intro␊␊## One␊# Two | One",
        "## One␊text | One",
        "---␊title: Front␊---␊# One | Front",
        "---␊title: \"Front: matter\"␊---␊# One | Front: matter",
        "no heading | a.md",
        "'' | a.md",
      })
  void theTitleIsTheFrontMattersOrTheFirstHeadings(String markdown, String title) {
    assertThat(read(markdown).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void frontMatterIsNoTextAndMovesNoLine(String lineBreak) {
    String markdown =
        "---␊status: accepted␊tags:␊  - a␊designlint-profile: notes␊---␊# One␊"
            .replace("␊", lineBreak);
    Document document = MarkdownReader.read(new SourceFile("a.md", markdown));
    assertThat(document.metadata()).containsEntry("status", "accepted").containsEntry("tags", "");
    assertThat(document.settings()).containsOnlyKeys("profile").containsValue("notes");
    assertThat(document.sections()).hasSize(2);
    assertThat(document.sections().get(0).blocks()).isEmpty();
    assertThat(document.sections().get(1).span().line()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---␊not closed␊␊text", "text␊---␊a: b␊---", "--- x␊a: b␊---␊"})
  void aLineOfDashesAloneIsNoFrontMatter(String markdown) {
    assertThat(read(markdown).metadata()).isEmpty();
  }

  @Test
  void nestedListsKeepTheirDepthAndTheirNumbers() {
    assertThat(blocks("3. a␊4. b␊   - c␊     1) d␊   - e␊5. f", ListItem.class))
        .extracting(item -> item.text().value(), ListItem::depth, ListItem::number)
        .containsExactly(
            tuple("a", 1, 3),
            tuple("b", 1, 4),
            tuple("c", 2, 0),
            tuple("d", 3, 1),
            tuple("e", 2, 0),
            tuple("f", 1, 5));
  }

  @Test
  void anItemGivesItsFirstParagraphAndTheRestFollows() {
    List<Block> blocks = blocks("- first␊␊  second␊␊  ```java␊  int a;␊  ```␊- third");
    assertThat(blocks)
        .extracting(block -> (Object) block.getClass())
        .containsExactly(ListItem.class, Paragraph.class, Code.class, ListItem.class);
  }

  @Test
  void anItemThatOpensWithACodeBlockLosesNothing() {
    assertThat(blocks("- ```java␊  int a;␊  ```", Code.class)).hasSize(1);
  }

  @Test
  void tasksAreOpenOrDone() {
    assertThat(blocks("- [ ] open␊- [x] done␊- [X] done␊- plain", ListItem.class))
        .extracting(item -> item.text().value(), ListItem::checked)
        .containsExactly(tuple("open", 0), tuple("done", 1), tuple("done", 1), tuple("plain", -1));
  }

  @Test
  void aTableHasAHeadAndRows() {
    Table table =
        blocks("| a | *b* |␊|:--|--:|␊| 1 | `2` |␊| 3 |␊| x \\| y | z |", Table.class).get(0);
    assertThat(values(table.header())).containsExactly("a", "b");
    assertThat(values(table.rows().get(0))).containsExactly("1", "2");
    assertThat(table.rows().get(1).get(0).value()).isEqualTo("3");
    assertThat(values(table.rows().get(2))).containsExactly("x | y", "z");
    assertThat(table.span().line()).isEqualTo(1);
    assertThat(table.span().end().line()).isEqualTo(5);
  }

  @Test
  void theNoteOfAFootnoteIsTheAuthors() {
    List<Paragraph> paragraphs = blocks("a note[^1] here␊␊[^1]: We use Redis.", Paragraph.class);
    assertThat(paragraphs)
        .extracting(paragraph -> paragraph.text().value())
        .containsExactly("a note here", "We use Redis.");
    assertThat(paragraphs).allMatch(paragraph -> paragraph.voice() == Voice.AUTHOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!-- hint -->", "<!--␊hint␊-->", "<!-- hint", "text␊␊<!-- hint -->␊␊more"})
  void aCommentIsNotTheAuthors(String markdown) {
    assertThat(blocks(markdown, Comment.class))
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.text().value().strip()).isEqualTo("hint");
              assertThat(comment.voice()).isEqualTo(Voice.TEMPLATE);
            });
  }

  @Test
  void aCommentWithinALineIsNotSeen() {
    assertThat(blocks("We use <!-- not --> Redis", Paragraph.class).get(0).text().value())
        .isEqualTo("We use  Redis");
  }

  @Test
  void theTextOfAnHtmlBlockIsRead() {
    List<Block> blocks =
        blocks("<details>␊<summary>More</summary>␊We <b>use</b> Redis<br>␊</details>");
    assertThat(blocks)
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).text().value().strip())
        .containsExactly("More", "We use Redis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![The parts](a.png) | The parts | a.png",
        "text ![The parts](a.png \"t\") text | The parts | a.png",
        "![The *parts*][1]␊␊[1]: a.png | The parts | a.png",
        "<img src=\"a.png\" alt='The parts'> | The parts | a.png",
        "<img alt=\"\" src=a.png width=3> | '' | a.png",
      })
  void anImageHasATextAndATarget(String markdown, String alternative, String target) {
    assertThat(blocks(markdown, Image.class))
        .singleElement()
        .satisfies(
            image -> {
              assertThat(image.alternative().value()).isEqualTo(alternative);
              assertThat(image.target()).isEqualTo(target);
            });
  }

  @Test
  void anImageInATableOrAHeadingIsFound() {
    assertThat(blocks("| a |␊| - |␊| ![x](a.png) |", Image.class)).hasSize(1);
    assertThat(sections("# T ![x](a.png)").get(1).blocks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> the task | QUOTATION",
        "> - the task | QUOTATION",
        "> > the task | QUOTATION",
        "> [!NOTE]␊> we use Redis | AUTHOR",
        "> [!WARNING]␊> we use Redis | AUTHOR",
        ">[!TIP]␊> we use Redis | AUTHOR",
        "we use Redis | AUTHOR",
      })
  void aQuoteIsSomebodyElsesButAnAlertIsTheAuthors(String markdown, Voice voice) {
    List<Block> blocks = blocks(markdown);
    assertThat(blocks.get(blocks.size() - 1).voice()).isEqualTo(voice);
  }

  @Test
  void theMarkOfAnAlertIsNoText() {
    assertThat(blocks("> [!NOTE]␊> We use Redis.", Paragraph.class))
        .extracting(paragraph -> paragraph.text().value().strip())
        .containsExactly("We use Redis.");
  }

  @Test
  void linkedCharactersAreCounted() {
    Paragraph paragraph =
        blocks("see [the **paper**](x) and <https://e.io>", Paragraph.class).get(0);
    assertThat(paragraph.text().value()).isEqualTo("see the paper and https://e.io");
    assertThat(paragraph.linkedCharacters())
        .isEqualTo("the paper".length() + "https://e.io".length());
  }

  @Test
  void fencesAreToldApart() {
    assertThat(blocks("```mermaid␊flowchart LR␊  A --> B␊```", Diagram.class))
        .singleElement()
        .satisfies(diagram -> assertThat(diagram.form()).isEqualTo(DiagramForm.MERMAID));
    assertThat(blocks("```plantuml␊@startuml␊A -> B␊@enduml␊```", Diagram.class))
        .singleElement()
        .satisfies(diagram -> assertThat(diagram.form()).isEqualTo(DiagramForm.PLANTUML));
    assertThat(blocks("```␊@startuml␊A -> B␊@enduml␊```", Diagram.class)).hasSize(1);
    assertThat(blocks("```␊┌───┐    ┌───┐␊│ A │──▶│ B │␊└───┘    └───┘␊```", Diagram.class))
        .singleElement()
        .satisfies(diagram -> assertThat(diagram.form()).isEqualTo(DiagramForm.ASCII));
    assertThat(blocks("```sql␊CREATE TABLE a (id INT);␊```", Schema.class)).hasSize(1);
    assertThat(blocks("```␊CREATE TABLE a (id INT);␊```", Schema.class)).hasSize(1);
    assertThat(blocks("```http␊POST /links␊```", EndpointList.class)).hasSize(1);
    assertThat(blocks("```␊GET /links␊POST /links␊```", EndpointList.class)).hasSize(1);
    assertThat(blocks("```sql␊SELECT 1;␊```", Code.class)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "```java␊int a;␊``` | java | CODE",
        "```Java title=x␊int a;␊``` | java | CODE",
        "```js{1,2}␊let a␊``` | js | CODE",
        "```␊10 KB x 5 = 50 KB␊``` | '' | AUTHOR",
        "```text␊10 KB x 5 = 50 KB␊``` | text | AUTHOR",
        "```␊int a;␊int b;␊``` | '' | CODE",
        "```bash␊mvn verify␊``` | bash | CODE",
        "␊    10 KB x 5 = 50 KB | '' | AUTHOR",
        "~~~yaml␊a: b␊~~~ | yaml | CODE",
        "> ```␊> 10 KB␊> ``` | '' | QUOTATION",
      })
  void aSumIsTheAuthorsAndAProgramIsNot(String markdown, String language, Voice voice) {
    assertThat(blocks(markdown, Code.class))
        .singleElement()
        .satisfies(
            code -> {
              assertThat(code.language()).isEqualTo(language);
              assertThat(code.voice()).isEqualTo(voice);
            });
  }

  @Test
  void aFenceThatIsNeverClosedReachesToTheEnd() {
    List<Block> blocks = blocks("```java␊int a;␊␊# no heading");
    assertThat(blocks).singleElement().isInstanceOf(Code.class);
    assertThat(((Code) blocks.get(0)).text().value()).contains("# no heading");
    assertThat(blocks.get(0).span().end().line()).isEqualTo(4);
  }

  @Test
  void aBlockStandsWhereItIsWritten() {
    List<Block> blocks = blocks("# A␊␊one␊two␊␊- item␊␊| a |␊| - |␊␊```␊x␊```");
    assertThat(blocks)
        .extracting(block -> block.span().start(), block -> block.span().end())
        .containsExactly(
            tuple(new Position(3, 1), new Position(4, 4)),
            tuple(new Position(6, 3), new Position(6, 7)),
            tuple(new Position(8, 1), new Position(9, 6)),
            tuple(new Position(11, 1), new Position(13, 4)));
  }

  @Test
  void aHeadingStandsWhereItIsWritten() {
    assertThat(sections("x␊␊## A b␊").get(1).span().start()).isEqualTo(new Position(3, 1));
    assertThat(sections("x␊␊## A b␊").get(1).heading().span().start())
        .isEqualTo(new Position(3, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "word ",
        "1,000 users ",
        "`",
        "*",
        "_a",
        "[",
        "](",
        "|",
        "&amp;",
        "\\",
        "- ",
        "> ",
        "99.9% ",
        "<!--",
        "![",
        "~~~",
        "> - ",
        "1. a\n",
        "😀",
        "最"
      })
  void aLineOfTwoHundredThousandCharactersIsReadInTime(String piece) {
    String line = piece.repeat(200_000 / piece.length());
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(MarkdownReader.read(new SourceFile("a.md", line)).sections()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "\r\n", "\uFFFD\u0001", "---", "---\n---\n", "***", "[a]: b", "|"})
  void aDocumentWithoutWordsHasOneSection(String markdown) {
    assertThat(MarkdownReader.read(new SourceFile("a.md", markdown)).sections()).hasSize(1);
  }

  @Test
  void carriageReturnsChangeNothing() {
    String markdown = "# A␊␊- b␊- c␊␊| d |␊| - |␊| e |␊␊```␊f␊```␊";
    for (String lineBreak : List.of("\n", "\r\n", "\r")) {
      Document document =
          MarkdownReader.read(new SourceFile("a.md", markdown.replace("␊", lineBreak)));
      assertThat(document.sections().get(1).blocks())
          .extracting(block -> block.span().line())
          .containsExactly(3, 4, 6, 10);
    }
  }

  private static Document read(String markdown) {
    return MarkdownReader.read(new SourceFile("docs/a.md", markdown.replace('␊', '\n')));
  }

  private static List<Section> sections(String markdown) {
    return read(markdown).sections();
  }

  private static List<Block> blocks(String markdown) {
    return sections(markdown).stream().flatMap(section -> section.blocks().stream()).toList();
  }

  private static <T extends Block> List<T> blocks(String markdown, Class<T> type) {
    return blocks(markdown).stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> values(List<Text> texts) {
    return texts.stream().map(Text::value).toList();
  }
}
