package dev.designlint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.report.JsonOutput;
import dev.designlint.report.Plain;
import dev.designlint.report.Reporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Writes the diagnostic format of reviewdog, which counts columns in bytes of UTF-8. */
public final class RdjsonReporter implements Reporter {
  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "designlint");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (DocumentReview document : review.documents()) {
        for (Finding finding : document.findings()) {
          finding(document, finding, json);
        }
      }
      for (Problem problem : review.problems()) {
        problem(problem, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  private static void finding(DocumentReview document, Finding finding, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    String message = finding.message() + ". " + finding.rule().advice() + ".";
    json.writeStringField("message", Plain.text(message));
    location(document, finding.span(), json);
    json.writeStringField("severity", finding.severity().name());
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule().id());
    json.writeEndObject();
    if (!finding.evidence().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Evidence evidence : finding.evidence()) {
        json.writeStartObject();
        json.writeStringField("message", Plain.text(evidence.reason()));
        location(document, evidence.span(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void problem(Problem problem, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Plain.text(problem.message()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", problem.path());
    if (problem.line() > 0) {
      json.writeObjectFieldStart("range");
      json.writeObjectFieldStart("start");
      json.writeNumberField("line", problem.line());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeStringField("severity", "ERROR");
    json.writeEndObject();
  }

  private static void location(DocumentReview document, Span span, JsonGenerator json)
      throws IOException {
    SourceFile source = document.source(span.path());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", span.path());
    json.writeObjectFieldStart("range");
    position("start", span.start(), source, json);
    position("end", span.end(), source, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void position(
      String field, Position position, SourceFile source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", byteColumn(source.line(position.line()), position.column()));
    json.writeEndObject();
  }

  /**
   * Turns a column.
   *
   * @param line the line's text
   * @param column 1-based, in code points; past the end of the line it stands for the end
   * @return 1-based, in bytes of UTF-8
   */
  static int byteColumn(String line, int column) {
    int codePoints = Math.min(column - 1, line.codePointCount(0, line.length()));
    String before = line.substring(0, line.offsetByCodePoints(0, codePoints));
    return before.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
