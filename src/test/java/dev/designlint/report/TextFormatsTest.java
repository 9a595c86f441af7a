package dev.designlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatsTest {
  private static final SourceFile SOURCE = new SourceFile("::a|b.md", "one\ntwo\n");
  private static final Review REVIEW =
      Reviews.with(
          Reviews.of(
              Reviews.document(
                  SOURCE,
                  Reviews.finding(Severity.INFO, "first", SOURCE.span(0, 3)),
                  Reviews.finding(Severity.ERROR, "`two` <b>", SOURCE.span(4, 7)))),
          new Problem("gone.md", 0, 0, "does not exist", "look again", false));

  @Test
  void conciseIsOneLineForEachFinding() {
    assertThat(Reviews.written(new ConciseReporter(), REVIEW))
        .isEqualTo(
            """
            ./::a|b.md:1:1: info first unjustified-technology
            ./::a|b.md:2:1: error `two` <b> unjustified-technology
            gone.md: error does not exist
            """);
  }

  @Test
  void jsonLinesHoldFindingsThenDocumentsThenProblems() throws IOException {
    List<String> lines = Reviews.written(new JsonLinesReporter(), REVIEW).lines().toList();
    assertThat(lines).hasSize(4);
    JsonNode finding = new ObjectMapper().readTree(lines.get(1));
    assertThat(finding.at("/type").asText()).isEqualTo("finding");
    assertThat(finding.at("/document").asText()).isEqualTo("::a|b.md");
    assertThat(finding.at("/message").asText()).isEqualTo("`two` <b>");
    assertThat(finding.at("/endColumn").asInt()).isEqualTo(4);
    assertThat(lines.get(2))
        .isEqualTo(
            "{\"type\":\"document\",\"path\":\"::a|b.md\",\"kind\":\"design-proposal\","
                + "\"score\":58,\"counts\":{\"error\":1,\"warning\":0,\"info\":1}}");
    assertThat(lines.get(3)).startsWith("{\"type\":\"problem\",\"path\":\"gone.md\"");
    assertThat(Reviews.written(new JsonLinesReporter(), Reviews.of())).isEmpty();
  }

  @Test
  void markdownHasATableAndTheFindingsWorstFirst() {
    assertThat(Reviews.written(new MarkdownReporter(), REVIEW))
        .isEqualTo(
            """
            # Design review

            | document | kind | readiness | errors | warnings | info |
            | --- | --- | ---: | ---: | ---: | ---: |
            | ::a\\|b.md | design-proposal | 58 | 1 | 0 | 1 |

            ## ::a\\|b.md

            - **error** 2:1 \\`two\\` \\<b\\> (`unjustified-technology`)
              - Give one reason
            - **info** 1:1 first (`unjustified-technology`)
              - Give one reason

            ## Not reviewed

            - **error** gone.md does not exist
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a ##[error]b|a ?#[error]b",
        "##vso[task.complete]|?#vso[task.complete]",
        "###teamcity[message]|#?#teamcity[message]",
        "## [a]|## [a]",
        "::error::|::error::",
      })
  void textOpensNoLogCommand(String text, String shown) {
    assertThat(Plain.text(text)).isEqualTo(shown);
  }

  @Test
  void textHasNoHiddenCharacters() {
    assertThat(Plain.text("a\u001b[31m\n\u202e\u2066\u009b\u007f\tb")).isEqualTo("a?[31m?????\tb");
  }

  @Test
  void onlyAPathThatOpensACommandIsChanged() {
    assertThat(Plain.path("::error::.md")).isEqualTo("./::error::.md");
    assertThat(Plain.path(" ::error::.md")).isEqualTo("./ ::error::.md");
    assertThat(Plain.path("docs/::a.md")).isEqualTo("docs/::a.md");
  }
}
