package dev.designlint.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Has the Mermaid library itself read every generated diagram; skipped where Node or the library is
 * not there ({@code npm install} in {@code src/test/node} fetches it).
 */
class MermaidLibraryTest {
  private static final Path FOLDER = Path.of("src/test/node");
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeAll
  static void findTheLibrary() {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("node_modules/mermaid")), "the library is not installed");
    assumeTrue(hasNode(), "Node is not there");
  }

  @Test
  void theLibraryAcceptsEveryGeneratedDiagram() throws Exception {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (DrawnDocuments.Drawn each : DrawnDocuments.all()) {
      texts.add(each.drawing().mermaid());
      names.add(each.path() + " " + each.drawing().type());
    }
    for (String hostile : MermaidTextTest.hostileTexts()) {
      for (Drawing drawing : MermaidTextTest.drawings(hostile)) {
        texts.add(drawing.mermaid());
        names.add(hostile);
      }
    }
    List<String> errors = errors(texts);
    assertThat(errors).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(errors.get(i)).as(names.get(i) + "\n" + texts.get(i)).isEmpty();
    }
  }

  @Test
  void theLibraryRejectsWhatIsWrong() throws Exception {
    assertThat(errors(List.of("flowchart LR\n a[b", "flowchart LR\n a --> b")))
        .satisfiesExactly(
            error -> assertThat(error).isNotEmpty(), error -> assertThat(error).isEmpty());
  }

  private static boolean hasNode() {
    try {
      Process process = new ProcessBuilder("node", "--version").start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> errors(List<String> texts) throws Exception {
    Path input = Files.createTempFile("designlint", ".json");
    Path output = Files.createTempFile("designlint", ".json");
    JSON.writeValue(input.toFile(), texts);
    Process process =
        new ProcessBuilder("node", "parse.mjs")
            .directory(FOLDER.toFile())
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("ends in time").isTrue();
    assertThat(process.exitValue()).isZero();
    List<String> errors = new ArrayList<>();
    JSON.readTree(output.toFile()).forEach(error -> errors.add(error.asText()));
    Files.delete(input);
    Files.delete(output);
    return errors;
  }
}
