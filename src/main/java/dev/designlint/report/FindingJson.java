package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.review.Problem;
import dev.designlint.source.Span;
import java.io.IOException;
import java.util.List;

/** Writes findings and problems as JSON, in the shape that all our own reports share. */
final class FindingJson {
  private FindingJson() {}

  /** Writes a finding as an object. */
  static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    fields(finding, json);
    json.writeEndObject();
  }

  /** Writes the fields of a finding into the object that is open. */
  static void fields(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("part", finding.rule().part().key());
    json.writeNumberField("phase", finding.rule().phase());
    json.writeStringField("message", finding.message());
    json.writeStringField("subject", finding.subject());
    json.writeStringField("advice", finding.rule().advice());
    json.writeStringField("question", finding.rule().question());
    span(finding.span(), json);
    evidence("evidence", finding.evidence(), json);
    evidence("candidates", finding.candidates(), json);
    json.writeArrayFieldStart("children");
    for (Finding child : finding.children()) {
      write(child, json);
    }
    json.writeEndArray();
  }

  private static void evidence(String field, List<Evidence> all, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Evidence evidence : all) {
      json.writeStartObject();
      json.writeStringField("path", evidence.span().path());
      json.writeNumberField("line", evidence.span().line());
      json.writeStringField("text", evidence.text());
      json.writeStringField("reason", evidence.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void span(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("path", span.path());
    json.writeNumberField("line", span.line());
    json.writeNumberField("column", span.start().column());
    json.writeNumberField("endLine", span.end().line());
    json.writeNumberField("endColumn", span.end().column());
  }

  /** Writes the fields of a problem into the object that is open. */
  static void fields(Problem problem, JsonGenerator json) throws IOException {
    json.writeStringField("path", problem.path());
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    json.writeStringField("message", problem.message());
    json.writeStringField("advice", problem.advice());
  }
}
