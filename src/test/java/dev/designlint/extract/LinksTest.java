package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentLink;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Redundancy;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds which lines and sentences are taken for connections of parts. */
class LinksTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @Test
  void aPartCallsAnotherInASentence() {
    assertThat(
            links(
                "The rental service writes to the boat database. At night the rental service rests,"
                    + " and the boat database is copied."))
        .containsExactly("rental service > boat database");
  }

  @Test
  void anItemThatStartsWithAVerbIsToldOfThePartAboveTheList() {
    assertThat(
            links(
                """
                - The **Rental Service** does the following:
                    - Uses the **Boat Store** to find a free boat
                    - Checks the weather
                    - Writes to the **Rental Store**
                - **Boat Store**: boats and piers
                - **Rental Store**: who is out
                """))
        .containsExactly("Rental Service > Boat Store", "Rental Service > Rental Store");
  }

  @Test
  void anItemBelowALineThatOnlyMentionsAPartIsNotToldOfIt() {
    assertThat(
            links(
                """
                - What we expect of the **Rental Service**:
                    - Uses the **Boat Store** sparingly
                - **Boat Store**: boats and piers
                """))
        .isEmpty();
  }

  @Test
  void linesOfADrawingOfCharactersConnectParts() {
    assertThat(
            links(
                """
                ```
                ┌────────┐    ┌────────────────┐    ┌──────────────┐
                │ Guests │───▶│ Rental Service │───▶│ Boat Database│
                └────────┘    └────────────────┘    └──────────────┘
                ```
                """))
        .containsExactly("Guests > Rental Service", "Rental Service > Boat Database");
  }

  @Test
  void aKeyWithItsValueIsNoConnection() {
    assertThat(links("```\nboat:{boat_id} → Boat cache entry\nuser:{id} → User cache entry\n```\n"))
        .isEmpty();
  }

  @Test
  void theStepsOfAProcessAreNoParts() {
    Facts facts =
        facts(
            """
            ```mermaid
            flowchart TD
              Start --> free{Boat free?}
              free --> queue[Queue at the pier]
              queue --> End
            ```
            """);
    assertThat(facts.of(Component.class)).isEmpty();
    assertThat(facts.of(ComponentLink.class)).isEmpty();
  }

  @Test
  void numberedBoxesAreCopiesOfOnePart() {
    List<Component> parts =
        facts(
                """
                ```mermaid
                flowchart LR
                  lb[Load balancer] --> a[Rental server 1]
                  lb --> b[Rental server 2]
                ```
                """)
            .of(Component.class);
    assertThat(parts)
        .extracting(Component::name)
        .containsExactlyInAnyOrder("Load balancer", "Rental server");
    assertThat(parts)
        .filteredOn(part -> part.name().equals("Rental server"))
        .extracting(Component::redundancy)
        .containsExactly(Redundancy.STATED);
  }

  private static List<String> links(String text) {
    return facts(text).of(ComponentLink.class).stream()
        .map(link -> link.from() + " > " + link.to())
        .toList();
  }

  private static Facts facts(String text) {
    SourceFile source = new SourceFile("boats.md", DataFactsTest.OPENING + text);
    return Extraction.extract(MarkdownReader.read(source), VOCABULARY, "");
  }
}
