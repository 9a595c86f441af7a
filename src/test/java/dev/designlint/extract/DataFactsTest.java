package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Consistency;
import dev.designlint.fact.ConsistencyPromise;
import dev.designlint.fact.DurabilityPromise;
import dev.designlint.fact.Endpoint;
import dev.designlint.fact.Entity;
import dev.designlint.fact.EntityForm;
import dev.designlint.fact.Facts;
import dev.designlint.fact.NamedService;
import dev.designlint.fact.ReplicationStatement;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFactsTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  /** The start of a design, long enough to be judged. */
  static final String OPENING =
      """
      # Design the boats of a lake

      Guests of a lake rent a rowing boat for an hour and bring it back to the same pier. The
      owner wants to know which boats are out and who must be back before the storm. On a warm
      day forty boats are out at once, and two people help at the piers.

      ## Design

      """;

  @Test
  void tablesAreTiedByForeignKeysAndByColumnsThatNameEachOther() {
    List<Entity> entities =
        facts(
                """
                ```sql
                CREATE TABLE boats (id INT PRIMARY KEY, colour TEXT);
                CREATE TABLE rentals (id INT PRIMARY KEY, boat_id INT, pier INT REFERENCES piers);
                CREATE TABLE piers (id INT PRIMARY KEY, name TEXT);
                CREATE TABLE storms (day DATE, wind INT);
                ```
                """)
            .of(Entity.class);
    assertThat(entities).extracting(Entity::form).containsOnly(EntityForm.TABLE);
    assertThat(entity(entities, "boats").relations()).containsExactly("rentals");
    assertThat(entity(entities, "rentals").relations()).containsExactlyInAnyOrder("boats", "piers");
    assertThat(entity(entities, "storms").relations()).isEmpty();
    assertThat(entity(entities, "boats").keyed()).isTrue();
    assertThat(entity(entities, "storms").keyed()).isFalse();
  }

  @Test
  void linesOfAnEntityDiagramTieItsBoxesAndClassesWithMethodsAreNoEntities() {
    List<Entity> drawn =
        facts(
                """
                ```mermaid
                erDiagram
                  BOAT ||--o{ RENTAL : has
                  BOAT {
                    int id PK
                    string colour
                  }
                  STORM {
                    date day
                  }
                ```
                """)
            .of(Entity.class);
    assertThat(entity(drawn, "BOAT").relations()).containsExactly("RENTAL");
    assertThat(entity(drawn, "BOAT").attributes()).containsExactly("id", "colour");
    assertThat(entity(drawn, "BOAT").keyed()).isTrue();
    assertThat(entity(drawn, "STORM").relations()).isEmpty();
    assertThat(
            facts("```mermaid\nclassDiagram\n  class Boat {\n    +row()\n  }\n```\n")
                .of(Entity.class))
        .isEmpty();
  }

  @Test
  void listedEntitiesAreTiedByArrowsAndPlacedByStatements() {
    List<Entity> entities =
        facts(
                """
                - **Entities**: Boat, Guest, Rental, Storm
                - Guest → Rental (1:many)
                - Each Rental belongs to a Boat.
                - Each boat is a row in PostgreSQL and weighs 90 bytes.
                """)
            .of(Entity.class);
    assertThat(entities)
        .extracting(Entity::name)
        .containsExactly("Boat", "Guest", "Rental", "Storm");
    assertThat(entity(entities, "Rental").relations()).containsExactlyInAnyOrder("Guest", "Boat");
    assertThat(entity(entities, "Storm").relations()).isEmpty();
    assertThat(entity(entities, "Boat").home()).isEqualTo("PostgreSQL");
    assertThat(entity(entities, "Boat").sized()).isTrue();
    assertThat(entity(entities, "Guest").home()).isEmpty();
  }

  @Test
  void endpointsStandInFencesSentencesAndTables() {
    List<Endpoint> endpoints =
        facts(
                """
                ```http
                POST /api/v1/boats
                ```

                A guest sends `POST /boats/{id}/rentals?pier=3`.

                | Method | Path |
                | --- | --- |
                | GET | /storms |
                """)
            .of(Endpoint.class);
    assertThat(endpoints)
        .extracting(each -> each.method() + " " + each.path() + " " + each.resource())
        .containsExactlyInAnyOrder(
            "POST /api/v1/boats boats", "POST /boats/{id}/rentals rentals", "GET /storms storms");
  }

  @Test
  void aServiceIsExplainedByAnyOtherStatementThatSpeaksOfIt() {
    List<NamedService> services =
        facts(
                "- Services: Piers, Billing, Weather\n- Billing sends a bill.\n- A pier has a bell.\n")
            .of(NamedService.class);
    assertThat(services)
        .extracting(each -> each.name() + " " + each.explained())
        .containsExactly("Piers true", "Billing true", "Weather false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boat locks must be strongly consistent.         | Boat locks | STRONG",
        "We need strong consistency for rentals.         | rentals    | STRONG",
        "- Bills: eventual consistency                   | Bills      | EVENTUAL",
        "The map of boats may be stale.                  | The map of boats | EVENTUAL",
        "The system is eventually consistent.            | ''         | EVENTUAL",
        "Bells are read late, but rentals are strongly consistent. | rentals | STRONG"
      })
  void aPromiseNamesItsData(String sentence, String subject, Consistency consistency) {
    List<ConsistencyPromise> promises = facts(sentence + "\n").of(ConsistencyPromise.class);
    assertThat(promises).hasSize(1);
    assertThat(promises.get(0).subject()).isEqualTo(subject);
    assertThat(promises.get(0).consistency()).isEqualTo(consistency);
  }

  @ParameterizedTest
  @CsvSource({
    "Should rentals be strongly consistent?",
    "The map is not eventually consistent.",
    "If rentals were strongly consistent then piers would wait."
  })
  void aQuestionANegationOrAConditionPromisesNothing(String sentence) {
    assertThat(facts(sentence + "\n").of(ConsistencyPromise.class)).isEmpty();
  }

  @Test
  void replicationAndDurabilityAreReadWithTheirScope() {
    Facts facts =
        facts(
            """
            - Rentals are replicated asynchronously to a second pier.
            - No data loss within one zone.
            - The map runs active-active in three regions.
            """);
    List<ReplicationStatement> replication = facts.of(ReplicationStatement.class);
    assertThat(replication).hasSize(2);
    assertThat(replication.get(0).mode()).isEqualTo(ReplicationStatement.Mode.ASYNCHRONOUS);
    assertThat(replication.get(1).manyWriters()).isTrue();
    assertThat(replication.get(1).settled()).isFalse();
    assertThat(facts.of(DurabilityPromise.class)).hasSize(1);
    assertThat(facts.of(DurabilityPromise.class).get(0).local()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "OrderItem, order item",
    "order_items, order item",
    "public.Orders, order",
    "categories, category"
  })
  void namesOfOneThingHaveOneKey(String name, String key) {
    assertThat(EntityNames.key(name)).isEqualTo(key);
  }

  private static Entity entity(List<Entity> entities, String name) {
    return entities.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Facts facts(String text) {
    return Extraction.extract(
        MarkdownReader.read(new SourceFile("boats.md", OPENING + text)), VOCABULARY, "");
  }
}
