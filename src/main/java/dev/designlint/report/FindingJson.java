package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.finding.FindingKey;
import dev.designlint.review.Problem;
import dev.designlint.review.SectionPaths;
import dev.designlint.source.Span;
import java.io.IOException;
import java.util.List;

/** Writes findings and problems as JSON, in the shape that all our own reports share. */
final class FindingJson {
  private FindingJson() {}

  /**
   * Writes findings as an array.
   *
   * @param sections the headings of the document
   */
  static void array(String field, List<Finding> all, SectionPaths sections, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Finding finding : all) {
      json.writeStartObject();
      fields(finding, sections, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the fields of a finding into the object that is open. */
  static void fields(Finding finding, SectionPaths sections, JsonGenerator json)
      throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("part", finding.rule().part().key());
    json.writeNumberField("phase", finding.rule().phase());
    json.writeStringField("message", finding.message());
    json.writeStringField("advice", finding.rule().advice());
    json.writeStringField("question", finding.rule().question());
    span(finding.span(), json);
    key(sections.key(finding), json);
    evidence("evidence", finding.evidence(), json);
    evidence("candidates", finding.candidates(), json);
    array("children", finding.children(), sections, json);
    array("more", finding.more(), sections, json);
  }

  /** Writes the fields of a finding that is told of in short into the object that is open. */
  static void summary(Finding finding, SectionPaths sections, JsonGenerator json)
      throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().key());
    json.writeStringField("message", finding.message());
    span(finding.span(), json);
    key(sections.key(finding), json);
  }

  private static void key(FindingKey key, JsonGenerator json) throws IOException {
    headings("section", key.section(), json);
    json.writeStringField("subject", key.subject());
  }

  /** Writes the headings above a place as an array. */
  static void headings(String field, List<String> headings, JsonGenerator json) throws IOException {
    json.writeFieldName(field);
    json.writeArray(headings.toArray(String[]::new), 0, headings.size());
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

  private static void span(Span span, JsonGenerator json) throws IOException {
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
