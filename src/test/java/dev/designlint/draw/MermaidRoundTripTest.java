package dev.designlint.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.document.Diagram;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import dev.designlint.parse.mermaid.MermaidParser;
import dev.designlint.source.SourceFile;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Reads every generated diagram back: the same boxes and the same lines must come out. */
class MermaidRoundTripTest {
  @Test
  void everyGeneratedDiagramIsReadBackAsTheSameGraph() {
    List<DrawnDocuments.Drawn> all = DrawnDocuments.all();
    assertThat(all).extracting(each -> each.drawing().type()).contains(DrawingType.values());
    for (DrawnDocuments.Drawn each : all) {
      assertSameGraph(each.drawing(), each.path());
    }
  }

  static void assertSameGraph(Drawing drawing, String path) {
    SourceFile source = new SourceFile("drawn.md", drawing.mermaid());
    Text text = Text.contiguous(source, 0, drawing.mermaid().length());
    Diagram read = MermaidParser.parse(text, Voice.AUTHOR, text.span());
    String context = path + "\n" + drawing.mermaid();
    assertThat(read.problem()).as(context).isEmpty();
    assertThat(lines(read.nodes(), node -> node.id() + " " + node.label()))
        .as(context)
        .containsExactlyInAnyOrderElementsOf(
            lines(drawing.nodes(), node -> node.id() + " " + node.label()));
    assertThat(lines(read.nodes(), node -> node.attributes().strip()))
        .as(context)
        .containsExactlyInAnyOrderElementsOf(lines(drawing.nodes(), Drawing.Node::attributes));
    assertThat(lines(read.edges(), edge -> edge.from() + " " + edge.to() + " " + edge.label()))
        .as(context)
        .containsExactlyInAnyOrderElementsOf(
            lines(drawing.edges(), edge -> edge.from() + " " + edge.to() + " " + edge.label()));
  }

  private static <T> List<String> lines(List<T> all, Function<T, String> line) {
    return all.stream().map(line).toList();
  }
}
