package dev.designlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.report.Reviews;
import dev.designlint.review.Problem;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdjsonReporterTest {
  @ParameterizedTest
  @CsvSource({"abc, 1, 1", "abc, 4, 4", "äbc, 2, 3", "\uD83D\uDE00 x, 3, 6", "設計, 3, 7", "a, 9, 2"})
  void columnsCountBytes(String line, int codePoints, int bytes) {
    assertThat(RdjsonReporter.byteColumn(line, codePoints)).isEqualTo(bytes);
  }

  @Test
  void aDiagnosticHasItsPlaceAndRule() throws IOException {
    SourceFile source = new SourceFile("a.md", "# Café Redis\n");
    Problem problem = new Problem("b.yaml", 4, 2, "is no key", "", false);
    String report =
        Reviews.written(
            new RdjsonReporter(),
            Reviews.with(
                Reviews.of(
                    Reviews.document(
                        source, Reviews.finding(Severity.ERROR, "wrong", source.span(7, 12)))),
                problem));
    JsonNode diagnostics = new ObjectMapper().readTree(report).at("/diagnostics");
    assertThat(diagnostics.at("/0/location").toString())
        .isEqualTo(
            "{\"path\":\"a.md\",\"range\":{\"start\":{\"line\":1,\"column\":9},"
                + "\"end\":{\"line\":1,\"column\":14}}}");
    assertThat(diagnostics.at("/0/severity").asText()).isEqualTo("ERROR");
    assertThat(diagnostics.at("/0/code/value").asText()).isEqualTo("unjustified-technology");
    assertThat(diagnostics.at("/0/message").asText()).isEqualTo("wrong. Give one reason.");
    assertThat(diagnostics.at("/1/location/range/start").toString()).isEqualTo("{\"line\":4}");
  }
}
