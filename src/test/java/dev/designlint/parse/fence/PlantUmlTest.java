package dev.designlint.parse.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramEdge;
import dev.designlint.document.DiagramForm;
import dev.designlint.document.DiagramKind;
import dev.designlint.document.DiagramNode;
import dev.designlint.document.NodeShape;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantUmlTest {
  @Test
  void readsElementsAndArrows() {
    Diagram diagram =
        parse(
            """
            @startuml
            actor User
            component "Web app" as web
            database "Orders" as db #lightblue
            queue events
            User -> web : clicks
            web --> db : reads
            [Mailer] <.. events
            @enduml
            """);
    assertThat(diagram.form()).isEqualTo(DiagramForm.PLANTUML);
    assertThat(diagram.kind()).isEqualTo(DiagramKind.ARCHITECTURE);
    assertThat(diagram.nodes())
        .extracting(DiagramNode::id, DiagramNode::label, DiagramNode::shape)
        .contains(
            tuple("User", "User", NodeShape.ACTOR),
            tuple("web", "Web app", NodeShape.BOX),
            tuple("db", "Orders", NodeShape.DATABASE),
            tuple("events", "events", NodeShape.QUEUE),
            tuple("Mailer", "Mailer", NodeShape.BOX));
    assertThat(diagram.edges())
        .extracting(edge -> edge.from() + " -> " + edge.to() + ": " + edge.label())
        .containsExactly("User -> web: clicks", "web -> db: reads", "events -> Mailer: ");
  }

  @Test
  void messagesBetweenParticipantsAreASequence() {
    Diagram diagram = parse("participant A\nparticipant B\nA -> B : ask\nB --> A : answer\n");
    assertThat(diagram.kind()).isEqualTo(DiagramKind.SEQUENCE);
    assertThat(diagram.edges()).extracting(DiagramEdge::order).containsExactly(1, 2);
    assertThat(diagram.edges()).extracting(DiagramEdge::dotted).containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "A -> B ¦ A -> B",
        "A-->B ¦ A -> B",
        "A <-- B ¦ B -> A",
        "A -down-> B : x ¦ A -> B",
        "A -[#red]-> B ¦ A -> B",
        "[Web app] --> [Order DB] : x ¦ Web app -> Order DB",
        "A \"1\" --> \"*\" B ¦ A -> B",
        "A ->> B ++ : x ¦ A -> B",
      })
  void readsTheUsualArrows(String line, String edge) {
    assertThat(parse(line).edges())
        .extracting(found -> found.from() + " -> " + found.to())
        .containsExactly(edge);
  }

  @Test
  void whatIsNoDiagramHasNoNodes() {
    assertThat(parse("@startuml\nskinparam x y\n' A -> B\ntitle A - B\n@enduml").nodes()).isEmpty();
  }

  private static Diagram parse(String text) {
    SourceFile file = new SourceFile("design.md", text);
    Text source = Text.contiguous(file, 0, text.length());
    return PlantUml.parse(source, Voice.AUTHOR, source.span());
  }
}
