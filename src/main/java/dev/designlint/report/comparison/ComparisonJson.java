package dev.designlint.report.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentComparison;
import dev.designlint.compare.DocumentComparison.Regraded;
import dev.designlint.compare.DocumentComparison.Reweighed;
import dev.designlint.compare.DocumentHistory;
import dev.designlint.compare.History;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedFinding;
import dev.designlint.compare.RecordedMark;
import dev.designlint.compare.RecordedReport;
import dev.designlint.report.JsonOutput;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;

/** Writes what became of documents as JSON; the shape is published as {@code diff.schema.json}. */
public final class ComparisonJson implements ComparisonReporter {
  /** Version of the shape; it changes when a reader of the old shape would fail. */
  public static final int VERSION = 1;

  @Override
  public void write(History history, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      runs(history.runs(), json);
      Comparison comparison = history.latest();
      json.writeObjectFieldStart("changes");
      for (Change change : Change.values()) {
        json.writeNumberField(change.key(), comparison == null ? 0 : comparison.count(change));
      }
      json.writeEndObject();
      json.writeArrayFieldStart("documents");
      for (DocumentComparison each : comparison == null ? NOTHING : comparison.documents()) {
        document(each, json);
      }
      json.writeEndArray();
      series(history.documents(), json);
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  private static final List<DocumentComparison> NOTHING = List.of();

  private static void runs(List<RecordedReport> runs, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("runs");
    for (RecordedReport run : runs) {
      json.writeStartObject();
      json.writeStringField("name", run.name());
      json.writeNumberField("documents", run.documents().size());
      json.writeFieldName("score");
      if (run.meanScore() < 0) {
        json.writeNull();
      } else {
        json.writeNumber(run.meanScore());
      }
      counts(run::count, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void counts(Function<Severity, Integer> count, JsonGenerator json)
      throws IOException {
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.key(), count.apply(severity));
    }
  }

  private static void document(DocumentComparison document, JsonGenerator json) throws IOException {
    RecordedDocument before = document.before();
    RecordedDocument now = document.now();
    json.writeStartObject();
    json.writeStringField("path", document.path());
    json.writeStringField("oldPath", before == null ? null : before.path());
    json.writeStringField("title", (now == null ? before : now).title());
    json.writeStringField("change", document.change().key());
    json.writeStringField("reason", document.reason());
    json.writeObjectFieldStart("kind");
    json.writeStringField("old", before == null ? null : before.kind());
    json.writeStringField("new", now == null ? null : now.kind());
    json.writeEndObject();
    json.writeObjectFieldStart("score");
    score("old", before == null ? -1 : before.score(), json);
    score("new", now == null ? -1 : now.score(), json);
    json.writeEndObject();
    json.writeArrayFieldStart("introduced");
    for (RecordedFinding finding : document.introduced()) {
      finding(finding, null, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fixed");
    for (RecordedFinding finding : document.fixed()) {
      finding(finding, null, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reweighed");
    for (Reweighed each : document.reweighed()) {
      finding(each.finding(), each.before(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("topics");
    for (Regraded topic : document.regraded()) {
      json.writeStartObject();
      json.writeStringField("key", topic.now().key());
      json.writeStringField("title", topic.now().title());
      json.writeStringField("old", topic.before().grade());
      json.writeStringField("new", topic.now().grade());
      json.writeEndObject();
    }
    json.writeEndArray();
    marks("criteria", before, now, RecordedDocument::criteria, json);
    marks("phases", before, now, RecordedDocument::phases, json);
    json.writeEndObject();
  }

  /** The marks of both runs by their title, in the order of the later run. */
  private static void marks(
      String field,
      RecordedDocument before,
      RecordedDocument now,
      Function<RecordedDocument, List<RecordedMark>> marks,
      JsonGenerator json)
      throws IOException {
    List<RecordedMark> old = before == null ? List.of() : marks.apply(before);
    json.writeArrayFieldStart(field);
    for (RecordedMark mark : now == null ? old : marks.apply(now)) {
      json.writeStartObject();
      json.writeStringField("title", mark.title());
      score("old", score(mark.title(), old), json);
      score("new", now == null ? -1 : mark.score(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static int score(String title, List<RecordedMark> marks) {
    for (RecordedMark mark : marks) {
      if (mark.title().equals(title)) {
        return mark.score();
      }
    }
    return -1;
  }

  private static void score(String field, int score, JsonGenerator json) throws IOException {
    json.writeFieldName(field);
    if (score < 0) {
      json.writeNull();
    } else {
      json.writeNumber(score);
    }
  }

  /**
   * Writes a finding.
   *
   * @param before how much it mattered before, or null where that is not told
   */
  private static void finding(RecordedFinding finding, Severity before, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.key().rule());
    json.writeStringField("severity", finding.severity().key());
    if (before != null) {
      json.writeStringField("oldSeverity", before.key());
    }
    json.writeStringField("message", finding.message());
    json.writeStringField("path", finding.path());
    json.writeNumberField("line", finding.line());
    json.writeFieldName("section");
    List<String> section = finding.key().section();
    json.writeArray(section.toArray(String[]::new), 0, section.size());
    json.writeStringField("subject", finding.key().subject());
    json.writeEndObject();
  }

  private static void series(List<DocumentHistory> documents, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("series");
    for (DocumentHistory document : documents) {
      json.writeStartObject();
      json.writeStringField("path", document.latest().path());
      json.writeStringField("title", document.latest().title());
      json.writeArrayFieldStart("runs");
      for (RecordedDocument run : document.runs()) {
        if (run == null) {
          json.writeNull();
        } else {
          json.writeStartObject();
          score("score", run.score(), json);
          counts(run::count, json);
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
