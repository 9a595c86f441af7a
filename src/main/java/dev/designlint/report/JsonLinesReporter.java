package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.SectionPaths;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;

/** Writes JSON Lines: each finding on a line, then each document, then each problem. */
public final class JsonLinesReporter implements Reporter {
  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (DocumentReview document : review.documents()) {
        SectionPaths sections = new SectionPaths(document);
        for (Finding finding : document.findings()) {
          finding(document, finding, sections, json);
        }
      }
      for (DocumentReview document : review.documents()) {
        document(document, json);
      }
      for (Problem problem : review.problems()) {
        json.writeStartObject();
        json.writeStringField("type", "problem");
        FindingJson.fields(problem, json);
        json.writeEndObject();
      }
    }
    out.append(buffer.getBuffer());
    if (!buffer.getBuffer().isEmpty()) {
      out.append('\n');
    }
  }

  private static void finding(
      DocumentReview document, Finding finding, SectionPaths sections, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "finding");
    json.writeStringField("document", document.path());
    FindingJson.fields(finding, sections, json);
    json.writeEndObject();
  }

  private static void document(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "document");
    json.writeStringField("path", document.path());
    json.writeStringField("kind", document.facts().design().kind().key());
    json.writeFieldName("score");
    if (document.score() < 0) {
      json.writeNull();
    } else {
      json.writeNumber(document.score());
    }
    json.writeObjectFieldStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.key(), document.count(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
