package dev.designlint.parse.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import dev.designlint.source.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowchartParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "A[Web] ¦ A [Web] BOX",
        "A(Web) ¦ A [Web] BOX",
        "A([Web]) ¦ A [Web] BOX",
        "A[[Web]] ¦ A [Web] BOX",
        "A[(Orders)] ¦ A [Orders] DATABASE",
        "A((Web)) ¦ A [Web] BOX",
        "A(((Web))) ¦ A [Web] BOX",
        "A>Topic] ¦ A [Topic] QUEUE",
        "A{Valid?} ¦ A [Valid?] DECISION",
        "A{{Web}} ¦ A [Web] BOX",
        "A[/Web/] ¦ A [Web] BOX",
        "A[\\Web\\] ¦ A [Web] BOX",
        "A[/Web\\] ¦ A [Web] BOX",
        "A[\\Web/] ¦ A [Web] BOX",
        "A@{ shape: cyl, label: \"Orders\" } ¦ A [Orders] DATABASE",
        "A[\"Web (v2) [x]\"] ¦ A [Web (v2) [x]] BOX",
        "A[\"`**Web** app`\"] ¦ A [Web app] BOX",
        "A[Web<br/>app] ¦ A [Web app] BOX",
        "A[<b>Web</b>] ¦ A [Web] BOX",
        "A[#quot;Web#quot; &lt;x&gt;] ¦ A [\"Web\" <x>] BOX",
        "A[fa:fa-car Cars] ¦ A [Cars] BOX",
        "A[🚀 launch] ¦ A [🚀 launch] BOX",
        "a-b.c/d ¦ a-b.c/d BOX",
        "服务:::hot ¦ 服务 BOX",
      })
  void readsEveryShapeAndLabel(String statement, String node) {
    Diagram diagram = Parsed.diagram("flowchart LR\n  " + statement + "\n");
    assertThat(diagram.problem()).isEmpty();
    assertThat(Parsed.nodes(diagram)).containsExactly(node);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "A --> B ¦ A -> B",
        "A-->B ¦ A -> B",
        "A --- B ¦ A -> B",
        "A -----> B ¦ A -> B",
        "A ==> B ¦ A -> B",
        "A --o B ¦ A -> B",
        "A --x B ¦ A -> B",
        "A -.-> B ¦ A -> B (dotted)",
        "A <--> B ¦ A -> B (both)",
        "A <-.-> B ¦ A -> B (dotted) (both)",
        "A -->|reads| B ¦ A -> B: reads",
        "A -->|\"reads (all)\"| B ¦ A -> B: reads (all)",
        "A -.-> |reads| B ¦ A -> B: reads (dotted)",
        "A -- reads --> B ¦ A -> B: reads",
        "A--reads()-->B ¦ A -> B: reads()",
        "A -- \"GET /x-->y\" --> B ¦ A -> B: GET /x-->y",
        "A -. reads .-> B ¦ A -> B: reads (dotted)",
        "A -.reads.-> B ¦ A -> B: reads (dotted)",
        "A == reads ==> B ¦ A -> B: reads",
        "A e1@--> B ¦ A -> B",
      })
  void readsEveryArrowAndItsLabel(String statement, String edge) {
    Diagram diagram = Parsed.diagram("graph TD;\n" + statement + ";\n");
    assertThat(diagram.problem()).isEmpty();
    assertThat(Parsed.edges(diagram)).containsExactly(edge);
  }

  @Test
  void anInvisibleArrowIsNoEdge() {
    Diagram diagram = Parsed.diagram("graph TD\nA ~~~ B");
    assertThat(diagram.edges()).isEmpty();
    assertThat(Parsed.nodes(diagram)).containsExactly("A BOX", "B BOX");
  }

  @Test
  void chainsAndGroupsOfNodesBecomeSingleEdges() {
    Diagram diagram = Parsed.diagram("graph TD\nA --> B --> C\nD & E --> F & G\nH\n  --> I");
    assertThat(Parsed.edges(diagram))
        .containsExactly("A -> B", "B -> C", "D -> F", "D -> G", "E -> F", "E -> G", "H -> I");
  }

  @Test
  void stylingAndCommentsAreNoNodes() {
    Diagram diagram =
        Parsed.diagram(
            """
            ---
            title: Orders
            ---
            %%{init: {
              "theme": "dark"
            }}%%
            flowchart LR
              %% the web tier
              A:::hot --> B
              classDef hot fill:#f96,stroke:#333;
              class A,B hot;
              style A fill:#bbf
              linkStyle 0 stroke:red
              click A "https://example.org/a;b" "tip"
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(diagram.kind()).isEqualTo(DiagramKind.ARCHITECTURE);
    assertThat(Parsed.nodes(diagram)).containsExactly("A BOX", "B BOX");
  }

  @Test
  void nodesStandInTheSubgraphThatNamesThemFirst() {
    Diagram diagram =
        Parsed.diagram(
            """
            graph TB
              subgraph cloud["The Cloud"]
                direction LR
                subgraph "App tier"
                  A
                end
                A --> B
              end
              subgraph Data stores
                C[(DB)]
              end
              B --> C
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(Parsed.nodes(diagram))
        .containsExactly(
            "A BOX in The Cloud / App tier",
            "B BOX in The Cloud",
            "C [DB] DATABASE in Data stores");
  }

  @Test
  void anEdgeToASubgraphLeadsToAGroup() {
    Diagram diagram =
        Parsed.diagram("graph TB\nA --> tier\nsubgraph tier[App tier]\nB\nend\nA --> B");
    assertThat(Parsed.nodes(diagram))
        .containsExactly("A BOX", "tier [App tier] GROUP", "B BOX in App tier");
  }

  @Test
  void spansPointAtTheNodeAndTheEdge() {
    Diagram diagram = Parsed.diagram("graph LR\n  😀A[Web] --> B[(DB)]\n");
    assertThat(diagram.nodes().get(1).span().start()).isEqualTo(new Position(2, 15));
    assertThat(diagram.nodes().get(1).span().end()).isEqualTo(new Position(2, 22));
    assertThat(diagram.edges().get(0).span().start()).isEqualTo(new Position(2, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "A -- ¦ line 2: expected an arrow or a node (a label that ends with \"-->\")"
            + " after \"A --\"",
        "A --> ¦ line 2: expected a node after \"A -->\"",
        "A --> end ¦ line 2: expected a node after \"A -->\"",
        "A B ¦ line 2: expected an arrow or the end of the line after \"A\"",
        "A[f(x)] ¦ line 2: \"(\" inside of a label: put the whole label into quotes",
        "A[\"x ¦ line 2: expected \"]\" somewhere after \"A[\"",
        "subgraph X ¦ line 2: subgraph \"X\" is not closed by \"end\"",
        "end ¦ line 2: \"end\" without a subgraph",
      })
  void saysWhereAndWhyALineCannotBeRead(String statement, String problem) {
    assertThat(Parsed.diagram("graph TD\n" + statement).problem()).isEqualTo(problem);
  }

  @Test
  void keepsWhatStandsAroundALineThatCannotBeRead() {
    Diagram diagram = Parsed.diagram("graph TD\nA --> B\nB -> C\nB --> D");
    assertThat(diagram.evaluable()).isFalse();
    assertThat(Parsed.edges(diagram)).containsExactly("A -> B", "B -> D");
  }
}
