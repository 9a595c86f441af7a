package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the command line promises about diagrams and readiness. */
class DiagramIT {
  private static final String SAMPLE =
      Path.of("samples/url-shortener.md").toAbsolutePath().toString();

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @Test
  void allThreeDiagramsAreDrawnUnderTheirHeadings() {
    Run run = program.run("diagram", SAMPLE);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("## Architecture\n\n```mermaid\nflowchart", "sequenceDiagram");
    String improved = Path.of("samples/facebook-feed-improved.md").toAbsolutePath().toString();
    assertThat(program.run("diagram", "--type=schema", improved).out()).startsWith("erDiagram");
  }

  @Test
  void oneTypeIsMermaidAlone() {
    Run run = program.run("diagram", "--type", "architecture", SAMPLE);
    assertThat(run.out()).startsWith("flowchart").doesNotContain("```", "erDiagram");
    assertThat(program.run("diagram", "--type", "castle", SAMPLE).code()).isEqualTo(2);
  }

  @Test
  void aCheckDrawsOnlyWhenItIsAsked() throws IOException {
    assertThat(program.run("check", "--fail-on", "never", SAMPLE).out())
        .doesNotContain("flowchart");
    assertThat(program.run("check", "--fail-on", "never", "--generate-diagram=true", SAMPLE).out())
        .contains("flowchart");
    JsonNode json =
        new ObjectMapper()
            .readTree(
                program.run("check", "--format", "json", "--generate-diagram=true", SAMPLE).out());
    assertThat(json.at("/documents/0/diagrams/architecture").asText()).startsWith("flowchart");
  }

  @Test
  void readinessIsShownByCriterionAndPhase() {
    Run run = program.run("check", "--fail-on", "never", "--readiness", SAMPLE);
    assertThat(run.out())
        .contains("Weighs trade-offs", "Scalability and trade-offs", "By phase of an interview");
  }

  @Test
  void theWorstFindingsComeFirstAndTheRestIsCounted() {
    String feed = Path.of("samples/facebook-feed.md").toAbsolutePath().toString();
    Run run = program.run("check", "--fail-on", "never", "--max-findings", "1", feed);
    assertThat(run.out()).contains("contradictory-values", "that matter less; --max-findings 0");
    assertThat(run.out()).doesNotContain("growth-rate-missing");
    assertThat(program.run("check", "--max-findings", "-1", feed).code()).isEqualTo(2);
  }
}
