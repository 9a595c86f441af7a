package dev.designlint.parse.fence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharacterGraphTest {
  @Test
  void framesAndTheLineBetweenThemAreRead() {
    assertThat(
            edges(
                """
                ┌────────┐     ┌─────────┐
                │ Client │────▶│ Gateway │
                └────────┘     └─────────┘
                """))
        .containsExactly("Client > Gateway");
  }

  @Test
  void plusSignsDashesAndBarsDrawFramesToo() {
    assertThat(
            edges(
                """
                +-----------+
                |  Ingest   |
                +-----------+
                      |
                      v
                +-----------+        +---------+
                |  Storage  | <----> | Archive |
                +-----------+        +---------+
                """))
        .containsExactly("Ingest > Storage", "Storage <> Archive");
  }

  @Test
  void aLineBranchesToSeveralFrames() {
    assertThat(
            edges(
                """
                       ┌─────────┐
                       │   API   │
                       └────┬────┘
                            │
                   ┌────────┼────────┐
                   │        ▼        │
                ┌──▼──┐  ┌─────┐  ┌──▼──┐
                │ One │  │ Two │  │ Six │
                └─────┘  └─────┘  └─────┘
                """))
        .containsExactlyInAnyOrder("API > One", "API > Two", "API > Six");
  }

  @Test
  void aLineOfTextMayBeLongerThanItsFrame() {
    assertThat(
            edges(
                """
                ┌───────────────┐    ┌───────────────┐
                │Location Service│──▶│ Match Service │
                └───────────────┘    └───────────────┘
                """))
        .containsExactly("Location Service > Match Service");
  }

  @Test
  void theNameMayGoOnInTheNextLineAndARemarkMayFollow() {
    Diagram diagram =
        parse(
            """
            ┌───────────┐    ┌─────────────┐
            │  Upload   │───▶│   Queue     │
            │  Service  │    │ - 7 days    │
            │           │    │ - in order  │
            └───────────┘    └─────────────┘
            """);
    assertThat(diagram.nodes())
        .extracting(DiagramNode::label)
        .containsExactly("Upload Service", "Queue");
    assertThat(diagram.nodes().get(1).attributes()).isEqualTo("- 7 days\n- in order\n");
    assertThat(diagram.nodes().get(1).span().line()).isEqualTo(2);
  }

  @Test
  void aFrameAroundOthersIsAGroupAndSoIsOneWithColumns() {
    Diagram diagram =
        parse(
            """
            ┌──────────────────────────┐
            │ Region                   │
            │  ┌──────┐     ┌───────┐  │
            │  │ Web  │────▶│ Cache │  │
            │  └──┬───┘     └───────┘  │
            └─────┼────────────────────┘
                  ▼
            ┌──────────────────────────┐
            │ Data layer               │
            ├─────────────┬────────────┤
            │ Orders      │ Events     │
            └─────────────┴────────────┘
            """);
    assertThat(diagram.nodes())
        .extracting(node -> node.group() + "/" + node.label())
        .containsExactly(
            "/Region",
            "Region/Web",
            "Region/Cache",
            "/Data layer",
            "Data layer/Orders",
            "Data layer/Events");
    assertThat(diagram.nodes().get(0).shape()).isEqualTo(NodeShape.GROUP);
    assertThat(diagram.nodes().get(3).shape()).isEqualTo(NodeShape.GROUP);
    assertThat(diagram.nodes().get(4).shape()).isEqualTo(NodeShape.BOX);
  }

  @Test
  void aLineWithoutHeadIsReadFromAboveAndFromTheLeft() {
    assertThat(
            edges(
                """
                ┌─────┐
                │ Top │
                └──┬──┘
                   │
                ┌──┴──┐   ┌───────┐
                │ Low ├───┤ Right │
                └─────┘   └───────┘
                """))
        .containsExactly("Top > Low", "Low > Right");
  }

  @Test
  void nothingIsReadWhereNothingIsConnected() {
    assertThat(
            parse(
                    """
                    ┌─────────────────┐
                    │ Header          │
                    │ ┌─────────────┐ │
                    │ │ Tabs        │ │
                    │ └─────────────┘ │
                    └─────────────────┘
                    """)
                .nodes())
        .isEmpty();
  }

  @Test
  void nothingIsReadWhereManyLeadToMany() {
    assertThat(
            parse(
                    """
                    ┌─────┐   ┌─────┐
                    │ One │   │ Two │
                    └──┬──┘   └──┬──┘
                       ├─────────┤
                       ▼         ▼
                    ┌─────┐   ┌─────┐
                    │ Six │   │ Ten │
                    └─────┘   └─────┘
                    """)
                .nodes())
        .isEmpty();
  }

  @Test
  void aWordMayStandInTheMiddleOfALine() {
    assertThat(
            edges(
                """
                ┌────────┐
                │ Client │
                └───┬────┘
                    │
                WebSocket
                    │
                ┌───▼────┐
                │ Server │
                └────────┘
                """))
        .containsExactly("Client > Server");
  }

  @Test
  void copiesOfOnePartMayLeadToSeveral() {
    assertThat(
            edges(
                """
                ┌─────┐   ┌─────┐
                │ Web │   │ Web │
                └──┬──┘   └──┬──┘
                   ├─────────┤
                   ▼         ▼
                ┌─────┐   ┌─────┐
                │ Six │   │ Ten │
                └─────┘   └─────┘
                """))
        .contains("Web > Six", "Web > Ten");
  }

  @Test
  void aHeadMayStandBesideItsLine() {
    assertThat(
            edges(
                """
                ┌───────┐
                │ Redis │
                └───┬───┘
                ┌───┴────┐
                │        │
                ┌▼────┐ ┌▼────┐
                │ Six │ │ Ten │
                └─────┘ └─────┘
                """))
        .containsExactlyInAnyOrder("Redis > Six", "Redis > Ten");
  }

  @Test
  void openAndCrookedFramesDoNoHarm() {
    for (String text :
        List.of("┌", "+--", "┌──┐\n│", "┌──┐\n└──┘", "+--+--+\n|a|\n+-", "│▼│", "")) {
      assertThat(parse(text).nodes()).as(text).isEmpty();
    }
  }

  private static List<String> edges(String drawing) {
    Diagram diagram = parse(drawing);
    Map<String, String> labels = new HashMap<>();
    diagram.nodes().forEach(node -> labels.put(node.id(), node.label()));
    List<String> result = new ArrayList<>();
    for (DiagramEdge edge : diagram.edges()) {
      String line = edge.both() ? " <> " : " > ";
      result.add(labels.get(edge.from()) + line + labels.get(edge.to()));
    }
    return result;
  }

  private static Diagram parse(String drawing) {
    SourceFile source = new SourceFile("drawing.md", drawing);
    Text contents = Text.contiguous(source, 0, drawing.length());
    return CharacterGraph.parse(contents, Voice.AUTHOR, contents.span());
  }
}
