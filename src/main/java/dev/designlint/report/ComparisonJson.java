package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentChange;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedFinding;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes the comparison of two runs as JSON; its shape is published as a schema. */
public final class ComparisonJson {
  /** Version of the shape; it changes when a reader of the old shape would fail. */
  public static final int VERSION = 1;

  private ComparisonJson() {}

  /**
   * Writes a comparison.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Comparison comparison, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeStringField("before", comparison.before().name());
      json.writeStringField("after", comparison.after().name());
      json.writeBooleanField("worse", comparison.isWorse());
      json.writeObjectFieldStart("counts");
      for (Change change : Change.values()) {
        json.writeNumberField(change.key(), comparison.count(change));
      }
      json.writeNumberField("introduced", comparison.introduced());
      json.writeNumberField("fixed", comparison.fixed());
      json.writeEndObject();
      json.writeArrayFieldStart("documents");
      for (DocumentChange document : comparison.documents()) {
        document(document, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  private static void document(DocumentChange document, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", document.document().path());
    json.writeStringField("formerPath", document.formerPath());
    json.writeStringField("title", document.document().title());
    json.writeStringField("change", document.change().key());
    score("scoreBefore", document.before(), json);
    score("scoreAfter", document.after(), json);
    findings("introduced", document.introduced(), json);
    findings("fixed", document.fixed(), json);
    json.writeEndObject();
  }

  private static void score(String field, RecordedDocument document, JsonGenerator json)
      throws IOException {
    if (document == null || document.score() < 0) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, document.score());
    }
  }

  private static void findings(String field, List<RecordedFinding> findings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (RecordedFinding finding : findings) {
      json.writeStartObject();
      json.writeStringField("rule", finding.key().rule());
      json.writeStringField("severity", finding.severity().key());
      json.writeStringField("message", finding.message());
      json.writeNumberField("line", finding.line());
      FindingJson.headings("section", finding.key().section(), json);
      json.writeStringField("subject", finding.key().subject());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
