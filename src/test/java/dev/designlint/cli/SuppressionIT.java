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

/** Suppressed findings as users see them. */
class SuppressionIT {
  private static final String RULE = "red-flags/unjustified-technology";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @Test
  void whatIsSuppressedIsCountedAndDoesNotFail() {
    String[] plain = {"--select=red-flags", "--fail-on=info", "a.md"};
    program.bad("a.md", RULE);
    assertThat(program.run(plain).code()).isEqualTo(1);
    program.file("a.md", "<!-- designlint-disable-file red-flags: a draft -->\n" + bad());
    Run run = program.run(plain);
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).matches("No findings in 1 document, \\d+ suppressed\\.\n");
  }

  @Test
  void jsonListsWhatIsSuppressedWithKindAndReason() throws IOException {
    program.file("a.md", "<!-- designlint-disable-file all: a draft,\nof mine -->\n" + bad());
    Run run = program.run("--format=json", "a.md");
    JsonNode document = new ObjectMapper().readTree(run.out()).at("/documents/0");
    assertThat(document.at("/findings")).isEmpty();
    assertThat(document.at("/suppressed")).isNotEmpty();
    for (JsonNode each : document.at("/suppressed")) {
      assertThat(each.at("/kind").asText()).isEqualTo("disable-file");
      assertThat(each.at("/reason").asText()).isEqualTo("a draft, of mine");
      assertThat(each.at("/commentLine").asInt()).isEqualTo(1);
    }
    assertThat(document.at("/suppressed").findValuesAsText("rule"))
        .contains("unjustified-technology");
  }

  @Test
  void aReasonCanBeRequired() {
    program.file("a.md", "<!-- designlint-disable-file all -->\n" + bad());
    assertThat(program.run("--fail-on=info", "a.md").code()).isZero();
    Run run = program.run("--fail-on=warning", "--require-suppression-reason", "a.md");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("The suppression of `all` gives no reason");
  }

  @Test
  void aTerminalIsNotReachedThroughAComment() {
    program.file("a.md", "<!-- designlint-disable-file \u001b[31m::error::x: y -->\n" + bad());
    Run run = program.run("a.md");
    assertThat(run.out()).contains("malformed-suppression").doesNotContain("\u001b");
  }

  private static String bad() {
    return Program.badExample(RULE);
  }
}
