package dev.designlint.parse.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.designlint.document.Diagram;
import dev.designlint.document.DiagramKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidParserTest {
  private static final String[] PIECES = {
    "graph TD",
    "flowchart LR",
    "sequenceDiagram",
    "erDiagram",
    "classDiagram",
    "stateDiagram-v2",
    "C4Context",
    "\n",
    "\n",
    " ",
    ";",
    "A",
    "B",
    "end",
    "subgraph ",
    "class ",
    "state ",
    "note ",
    "loop ",
    "-->",
    "--",
    "-.->",
    "-.",
    "==",
    "==>",
    "~~~",
    "<",
    ">",
    "|",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "\"",
    "`",
    "'",
    ":",
    ":::",
    "&",
    "@{",
    "%%",
    "%%{",
    "}%%",
    "---",
    "#",
    "&lt;",
    "#quot;",
    "<br/>",
    "||--o{",
    "<|--",
    "->>",
    "-->>",
    "[*]",
    "Rel(",
    "Person(",
    ",",
    "$",
    "\\",
    "\r\n",
    "é",
    "😀",
    "\ud800",
    "\u0000",
    "\u00a0"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pie title Pets\n\"Dogs\" : 386",
        "gantt\ntitle A\nsection B",
        "gitGraph\ncommit",
        "mindmap\n  root",
        "timeline\n2002 : LinkedIn",
        "block-beta\ncolumns 1\na b"
      })
  void otherKindsOfDiagramsHaveNoNodesAndNoProblem(String text) {
    Diagram diagram = Parsed.diagram(text);
    assertThat(diagram.kind()).isEqualTo(DiagramKind.OTHER);
    assertThat(diagram.nodes()).isEmpty();
    assertThat(diagram.problem()).isEmpty();
  }

  @Test
  void textWithoutAKindOfDiagramIsAProblem() {
    Diagram diagram = Parsed.diagram("\nCandidates --> Ranking --> Re-ranking");
    assertThat(diagram.kind()).isEqualTo(DiagramKind.OTHER);
    assertThat(diagram.problem())
        .isEqualTo(
            "line 2: expected a kind of diagram such as flowchart"
                + " but found \"Candidates --> Ranking --> Re-ranking\"");
  }

  @Test
  void anEmptyBlockIsAProblem() {
    assertThat(Parsed.diagram("  \n%% only a comment\n").problem())
        .isEqualTo("line 1: the diagram is empty");
  }

  @Test
  void anyTextIsReadWithoutAnException() {
    Random random = new Random(42);
    for (int run = 0; run < 5_000; run++) {
      StringBuilder text = new StringBuilder(PIECES[random.nextInt(7)]).append('\n');
      int length = random.nextInt(25);
      for (int i = 0; i < length; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String block = text.toString();
      assertThatCode(() -> Parsed.diagram(block)).as(block).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "(\"", "A --> ", "subgraph x\n", "A & ", "A -- ", "@{", "\"`", "->"})
  void longRepetitionsAreReadInShortTime(String piece) {
    for (int kind = 0; kind < 7; kind++) {
      String block = PIECES[kind] + "\n" + piece.repeat(5_000);
      assertThatCode(() -> Parsed.diagram(block)).doesNotThrowAnyException();
    }
  }

  @Test
  void everyBlockOfTheCorpusIsReadWithoutAnException() throws IOException {
    String folder = System.getProperty("designlint.corpus", "");
    Assumptions.assumeFalse(folder.isEmpty(), "no corpus is given");
    List<String> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(file -> collect(file, blocks));
    }
    assertThat(blocks).isNotEmpty();
    int problems = 0;
    for (String block : blocks) {
      problems += Parsed.diagram(block).problem().isEmpty() ? 0 : 1;
    }
    assertThat(problems * 20).isLessThan(blocks.size());
  }

  private static void collect(Path file, List<String> blocks) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int at = text.indexOf("```mermaid");
      while (at >= 0) {
        int start = text.indexOf('\n', at) + 1;
        int end = text.indexOf("```", start);
        if (start == 0 || end < 0) {
          return;
        }
        blocks.add(text.substring(start, end));
        at = text.indexOf("```mermaid", end + 3);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
