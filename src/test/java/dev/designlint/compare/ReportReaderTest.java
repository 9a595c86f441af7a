package dev.designlint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designlint.finding.FindingKey;
import dev.designlint.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private static final String FINDING =
      """
      {"rule": "left", "severity": "info", "message": "m (and 1 more like it)", "path": "./a.md",
       "line": 3, "section": ["A"], "subject": "TBD", "evidence": [{"text": [1.5, true]}],
       "children": [{"rule": "cost", "severity": "error", "message": "c", "path": "a.md",
                     "line": 1, "section": [], "subject": "", "children": [], "more": []}],
       "more": [{"rule": "left", "severity": "info", "message": "n", "path": "a.md",
                 "line": 9, "section": ["B"], "subject": "TBD", "children": [], "more": []}]}
      """;

  private static final String DOCUMENT =
      """
      {"path": "./a.md", "title": "A", "kind": "notes", "obstacle": "", "score": null,
       "readiness": {"criteria": [{"title": "Clarifies", "score": 7, "raise": null}], "phases": []},
       "coverage": {"problem": {"title": "problem", "status": "absent", "lines": [1]},
                    "cost": {"title": "cost", "status": "mentioned", "lines": []}},
       "sections": [["A"], ["A", "B"]], "unknown": {"x": -1.5e3}, "baselined": [],
       "findings": [%s], "suppressed": [{"rule": "growth", "section": ["B"], "subject": ""}]}
      """
          .formatted(FINDING);

  private static final String REPORT =
      """
      {"documents": [%s], "skipped": [{"path": "b.md", "reason": "no design"}],
       "problems": [{"path": "./c.md", "message": "is no text", "line": 0}], "version": 1}
      """
          .formatted(DOCUMENT);

  @Test
  void aReportIsReadInWhateverOrderItsKeysStand() throws Exception {
    RecordedReport report = read(REPORT);
    assertThat(report.notReviewed()).containsEntry("b.md", "no design").containsKey("c.md");
    assertThat(report.unreadable()).containsExactly("c.md");
    RecordedDocument document = report.documents().get(0);
    assertThat(document.path()).isEqualTo("a.md");
    assertThat(document.score()).isEqualTo(-1);
    assertThat(document.judged()).isTrue();
    assertThat(document.topics()).extracting(RecordedTopic::key).containsExactly("problem", "cost");
    assertThat(document.criteria()).containsExactly(new RecordedMark("Clarifies", 7));
    assertThat(document.sections()).containsExactlyInAnyOrder(List.of("A"), List.of("A", "B"));
  }

  @Test
  void everySingleFindingIsThere() throws Exception {
    RecordedDocument document = read(REPORT).documents().get(0);
    assertThat(document.findings())
        .extracting(RecordedFinding::message)
        .containsExactly("c", "m", "n");
    assertThat(document.findings().get(1).key())
        .isEqualTo(new FindingKey("left", List.of("A"), "TBD"));
    assertThat(document.held()).containsExactly(new FindingKey("growth", List.of("B"), ""));
    assertThat(document.count(Severity.INFO)).isEqualTo(2);
    assertThat(document.count(Severity.WARNING)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "\"version\": 1} | \"version\": 2} | r.json: the report is of version 2, and",
        "\"version\": 1} | \"version\": 1 | r.json:15: the report is no JSON",
        "\"version\": 1} | \"version\": 1}] | r.json:14: the report is no JSON",
        "\"version\": 1} | \"version\": 1} {} | r.json:14: no report of designlint: expected nothing behind it",
        "\"version\": 1} | \"v\": 1} | r.json:1: no report of designlint: expected the key `version`",
        "\"title\": \"A\" | \"title\": 3 | r.json:1: no report of designlint: expected text as `title`",
        "\"score\": 7 | \"score\": 7.5 | r.json:2: no report of designlint: expected a number from 0 to 100 as `score`",
        "\"score\": 7 | \"score\": 170 | expected a number from 0 to 100 as `score`",
        "\"score\": 7 | \"score\": 99999999999999999999 | expected a number from 0 to 100",
        "\"section\": [\"A\"] | \"section\": [[]] | r.json:7: no report of designlint: expected a heading",
        "\"section\": [] | \"section\": {} | expected a list of headings",
        "\"severity\": \"info\", \"message\": \"n\" | \"severity\": \"bad\", \"message\": \"n\" | r.json:10: no report of designlint: expected error, warning or info",
        "\"unknown\" | \"findings\": {}, \"unknown\" | expected a list as `findings`",
        "\"sections\" | \"parts\" | expected the key `sections`",
      })
  void whatIsNoReportIsToldOf(String part, String other, String message) {
    assertThat(REPORT).contains(part);
    String text = REPORT.replace(part, other);
    if (message.contains("as `findings`")) {
      text = text.replace("\"findings\": [{\"rule\"", "\"f\": [{\"rule\"");
    }
    String damaged = text;
    assertThatThrownBy(() -> read(damaged))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aListIsNoReport() {
    assertThatThrownBy(() -> read("[]")).hasMessageContaining("r.json:1: no report of designlint");
    assertThatThrownBy(() -> read("  ")).hasMessageContaining("the report r.json is empty");
    assertThatThrownBy(() -> read("# Report")).hasMessageContaining("r.json:1: the report is no");
  }

  @Test
  void deepNestingIsNoFault() {
    assertThatThrownBy(() -> read("{\"a\":".repeat(100_000)))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("the report is no JSON");
  }

  private static RecordedReport read(String text) throws ReportException, IOException {
    return ReportReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "r.json");
  }
}
