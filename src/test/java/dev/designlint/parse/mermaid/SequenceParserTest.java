package dev.designlint.parse.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceParserTest {
  @Test
  void readsParticipantsBlocksNotesAndMessagesInOrder() {
    Diagram diagram =
        Parsed.diagram(
            """
            sequenceDiagram
              autonumber
              actor U as End user
              box Aqua Backend
              participant A as API<br/>gateway
              end
              create participant W
              Note over U,A: text with: a colon
              U->>+A: POST /orders #35;1
              alt valid
                A-)Queue service: publish
              else invalid
                A--xU: 400
              end
              A-->>-U: done
              A<<->>W: both
              rect rgb(1, 2, 3)
              W->>W: retry
              end
            """);
    assertThat(diagram.problem()).isEmpty();
    assertThat(diagram.kind()).isEqualTo(DiagramKind.SEQUENCE);
    assertThat(Parsed.nodes(diagram))
        .containsExactly(
            "U [End user] ACTOR", "A [API gateway] BOX in Backend", "W BOX", "Queue service BOX");
    assertThat(Parsed.edges(diagram))
        .containsExactly(
            "1. U -> A: POST /orders #1",
            "2. A -> Queue service: publish",
            "3. A -> U: 400 (dotted)",
            "4. A -> U: done (dotted)",
            "5. A -> W: both (both)",
            "6. W -> W: retry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "A->>B: x ¦ 1. A -> B: x",
        "A->B: x ¦ 1. A -> B: x",
        "A-->B: x ¦ 1. A -> B: x (dotted)",
        "A-xB: x ¦ 1. A -> B: x",
        "A--)B: x ¦ 1. A -> B: x (dotted)",
        "a-b ->> c-x: x ¦ 1. a-b -> c-x: x",
        "API/web (v1)->>B: x ¦ 1. API/web (v1) -> B: x",
        "A->>B: the end ¦ 1. A -> B: the end",
        "A->>B: ¦ 1. A -> B",
      })
  void readsEveryArrow(String statement, String edge) {
    Diagram diagram = Parsed.diagram("sequenceDiagram\n" + statement);
    assertThat(diagram.problem()).isEmpty();
    assertThat(Parsed.edges(diagram)).containsExactly(edge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "A->>B ¦ line 2: expected \":\" and a text after \"A->>B\"",
        "A B: x ¦ line 2: expected an arrow after \"A B: x\"",
        "A->>B: x; y ¦ line 2: a semicolon ends the message: write #59; for one inside of a text",
        "loop x ¦ line 2: \"loop\" is not closed by \"end\"",
        "else x ¦ line 2: \"else\" outside of \"alt\"",
        "end ¦ line 2: \"end\" without a block to close",
        "A->>/etc: x ¦ line 2: expected a name of a participant after \"A->>\"",
      })
  void saysWhereAndWhyAStatementCannotBeRead(String statement, String problem) {
    assertThat(Parsed.diagram("sequenceDiagram\n" + statement).problem()).isEqualTo(problem);
  }
}
