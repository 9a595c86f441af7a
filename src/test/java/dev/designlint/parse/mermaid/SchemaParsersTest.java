package dev.designlint.parse.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import org.junit.jupiter.api.Test;

class SchemaParsersTest {
  @Test
  void readsEntitiesWithTheirAttributesAndRelations() {
    Diagram diagram =
        Parsed.diagram(
            """
            erDiagram
              USER ||--o{ ORDER : places
              ORDER }|..|{ "Line item" : "has many"
              u[Person] one or more to zero or one USER : is
              USER {
                string id PK "the key"
                varchar(255) name
                int team FK, UK
              }
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(diagram.kind()).isEqualTo(DiagramKind.SCHEMA);
    assertThat(Parsed.nodes(diagram))
        .containsExactly("USER ENTITY", "ORDER ENTITY", "Line item ENTITY", "u [Person] ENTITY");
    assertThat(diagram.nodes().get(0).attributes())
        .isEqualTo("string id PK the key\nvarchar(255) name\nint team FK, UK");
    assertThat(Parsed.edges(diagram))
        .containsExactly(
            "USER -> ORDER: places", "ORDER -> Line item: has many (dotted)", "u -> USER: is");
  }

  @Test
  void readsClassesWithTheirMembersAndRelations() {
    Diagram diagram =
        Parsed.diagram(
            """
            classDiagram
              note "two
              lines"
              namespace Shop {
                class Order~T~ {
                  <<interface>>
                  +List~T~ items
                  +total() int
                }
              }
              class User
              User : +String name
              Base <|-- Order : extends
              User "1" o-- "*" Order : owns %% a comment
              User ..> Mailer
              User <--> Role
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(Parsed.nodes(diagram))
        .containsExactly(
            "Order [Order<T>] ENTITY in Shop",
            "User ENTITY",
            "Base ENTITY",
            "Mailer ENTITY",
            "Role ENTITY");
    assertThat(diagram.nodes().get(0).attributes()).isEqualTo("+List<T> items\n+total() int");
    assertThat(diagram.nodes().get(1).attributes()).isEqualTo("+String name");
    assertThat(Parsed.edges(diagram))
        .containsExactly(
            "Order -> Base: extends",
            "User -> Order: owns",
            "User -> Mailer (dotted)",
            "User -> Role (both)");
  }
}
