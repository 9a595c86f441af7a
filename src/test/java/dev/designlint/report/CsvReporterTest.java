package dev.designlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReporterTest {
  @Test
  void aTextIsOneCellWhateverItHolds() {
    SourceFile source = new SourceFile("a,\"b\"\r\n.md", "one\n");
    String csv =
        Reviews.written(
            new CsvReporter(),
            Reviews.of(
                Reviews.ready(
                    -1,
                    Reviews.document(
                        source, Reviews.finding(Severity.WARNING, "message", source.span(0, 3))))));
    assertThat(csv.split("\r\n")[1])
        .startsWith("\"a,\"\"b\"\"??.md\",A design,design-proposal,,0,1,0,0,")
        .endsWith(",not-evaluable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1|'=1+1",
        "+1|'+1",
        "-1|'-1",
        "@SUM(A1)|'@SUM(A1)",
        "＝1+1|'＝1+1",
        "\t=1|'\t'=1",
        "\ta|'\ta",
        "  =1|'  =1",
        "a;=1+1|a;'=1+1",
        "a; -1|a; '-1",
        "\u001b=1|?=1",
        "a=b, c-d; e@f|a=b, c-d; e@f",
        "'=1|'=1",
      })
  void noCellIsAFormula(String text, String shown) {
    assertThat(SpreadsheetText.of(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "=a.md, ./=a.md",
    "@scope/a.md, ./@scope/a.md",
    "::error::a.md, ./::error::a.md",
    "docs/-a.md, docs/-a.md",
  })
  void aPathThatWouldBeAFormulaStillNamesTheFile(String path, String shown) {
    assertThat(SpreadsheetText.path(path)).isEqualTo(shown);
  }
}
