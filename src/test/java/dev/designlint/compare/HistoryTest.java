package dev.designlint.compare;

import static dev.designlint.compare.Recorded.document;
import static dev.designlint.compare.Recorded.finding;
import static dev.designlint.compare.Recorded.report;
import static dev.designlint.compare.Recorded.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designlint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final String EMPTY =
      "{\"version\": 1, \"documents\": [], \"problems\": [], \"skipped\": []}";

  @TempDir private Path folder;

  @Test
  void aDocumentThatIsMissingInARunLeavesAGap() {
    History history =
        History.of(
            List.of(
                report("1", document("a.md", 10)),
                report("2", document("b.md", 20)),
                report("3", document("a.md", 30), document("b.md", 40))));
    assertThat(scores(history)).containsExactly("a.md 10 – 30", "b.md – 20 40");
  }

  @Test
  void aRenamedDocumentGoesOn() {
    RecordedDocument before = document("a.md", 10, finding("api", Severity.ERROR, "API"));
    RecordedDocument now = titled(document("z.md", 20), before.title());
    History history =
        History.of(List.of(report("1", before), report("2", now), report("3", before)));
    assertThat(scores(history)).containsExactly("a.md 10 20 10");
  }

  @Test
  void whatWasMissingComesBackUnderItsPathOnly() {
    RecordedDocument before = document("a.md", 10);
    RecordedDocument other = titled(document("z.md", 20), before.title());
    History history = History.of(List.of(report("1", before), report("2"), report("3", other)));
    assertThat(scores(history)).containsExactly("a.md 10 – –", "z.md – – 20");
  }

  @Test
  void theMeanIsOverWhatCanBeJudged() {
    RecordedReport run =
        report("1", document("a.md", 10), document("b.md", 11), document("c.md", -1));
    assertThat(run.meanScore()).isEqualTo(10.5);
    assertThat(report("2", document("a.md", 1), document("b.md", 1), document("c.md", 2)))
        .extracting(RecordedReport::meanScore)
        .isEqualTo(1.3);
    assertThat(report("3").meanScore()).isEqualTo(-1);
  }

  @Test
  void theReportsOfAFolderAreOrderedAsPeopleCount() throws Exception {
    for (String name : List.of("run-10", "run-9", "run-1b", "run-1", "2026-03-01", "run-09")) {
      Files.writeString(folder.resolve(name + ".json"), EMPTY);
    }
    Files.writeString(folder.resolve("notes.txt"), "no report");
    Files.createDirectories(folder.resolve("old.json"));
    assertThat(History.read(folder, "runs").runs())
        .extracting(RecordedReport::name)
        .containsExactly("2026-03-01", "run-1", "run-1b", "run-09", "run-9", "run-10");
  }

  @Test
  void anUnreadableFileIsToldOfAndTheOthersAreUsed() throws Exception {
    Files.writeString(folder.resolve("1.json"), EMPTY);
    Files.writeString(folder.resolve("2.json"), "{\"runs\": []}");
    History history = History.read(folder, "runs");
    assertThat(history.runs()).hasSize(1);
    assertThat(history.problems())
        .containsExactly(
            "runs/2.json:1: no report of designlint: expected the key `version`;"
                + " designlint check --format json writes one");
    assertThat(history.latest()).isNull();
  }

  @Test
  void aFolderWithoutReportsIsToldOf() throws IOException {
    assertThatThrownBy(() -> History.read(folder, "runs"))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("the folder runs holds no report");
    Files.writeString(folder.resolve("1.json"), "");
    assertThatThrownBy(() -> History.read(folder, "runs"))
        .hasMessageContaining("the report runs/1.json is empty");
    assertThatThrownBy(() -> History.read(folder.resolve("none"), "none"))
        .hasMessageContaining("the folder none cannot be read");
  }

  private static List<String> scores(History history) {
    List<String> result = new ArrayList<>();
    for (DocumentHistory document : history.documents()) {
      StringBuilder line = new StringBuilder(document.latest().path());
      document.runs().forEach(run -> line.append(' ').append(run == null ? "–" : run.score()));
      result.add(line.toString());
    }
    return result;
  }
}
