package dev.designlint.parse.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import org.junit.jupiter.api.Test;

class StateAndContextParsersTest {
  @Test
  void readsStatesTransitionsAndCompositeStates() {
    Diagram diagram =
        Parsed.diagram(
            """
            stateDiagram-v2
              [*] --> Idle
              state "Waiting for payment" as Waiting
              Idle --> Waiting: order<br/>placed
              state Done {
                [*] --> Packed
                --
                Billed
              }
              state check <<choice>>
              note right of Idle
                nothing --> here
              end note
              note left of Done : a note
              Waiting --> Done
              Done --> [*]
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(diagram.kind()).isEqualTo(DiagramKind.STATE);
    assertThat(Parsed.nodes(diagram))
        .containsExactly(
            "[*] STATE",
            "Idle STATE",
            "Waiting [Waiting for payment] STATE",
            "Done STATE",
            "Done.[*] [[*]] STATE in Done",
            "Packed STATE in Done",
            "Billed STATE in Done",
            "check DECISION",
            "[*] end [[*]] STATE");
    assertThat(Parsed.edges(diagram))
        .containsExactly(
            "[*] -> Idle",
            "Idle -> Waiting: order placed",
            "Done.[*] -> Packed",
            "Waiting -> Done",
            "Done -> [*] end");
  }

  @Test
  void readsElementsBoundariesAndRelationsOfTheContextModel() {
    Diagram diagram =
        Parsed.diagram(
            """
            C4Container
              title Orders
              Person(user, "User", "buys (a lot), often")
              System_Boundary(shop, "Shop") {
                Container(web, "Web", "Java", $tags="v1")
                ContainerDb(db, "Orders", "PostgreSQL")
                ContainerQueue_Ext(queue, "Events")
              }
              Rel(user, web, "uses", "HTTPS")
              BiRel(web, db, "reads")
              Rel_Back(queue, web, "publishes")
              UpdateRelStyle(user, web, $textColor="red")
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(diagram.kind()).isEqualTo(DiagramKind.ARCHITECTURE);
    assertThat(Parsed.nodes(diagram))
        .containsExactly(
            "user [User] ACTOR",
            "web [Web [Java]] BOX in Shop",
            "db [Orders [PostgreSQL]] DATABASE in Shop",
            "queue [Events] QUEUE in Shop");
    assertThat(Parsed.edges(diagram))
        .containsExactly(
            "user -> web: uses [HTTPS]", "web -> db: reads (both)", "web -> queue: publishes");
  }

  @Test
  void theStepsOfADynamicDiagramAreASequence() {
    Diagram diagram =
        Parsed.diagram("C4Dynamic\nContainer(a, \"A\")\nRel(a, b, \"x\")\nRel(b, a, \"y\")");
    assertThat(diagram.kind()).isEqualTo(DiagramKind.SEQUENCE);
    assertThat(Parsed.edges(diagram)).containsExactly("1. a -> b: x", "2. b -> a: y");
  }
}
