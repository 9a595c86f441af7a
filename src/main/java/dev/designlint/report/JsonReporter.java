package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.draw.Drawing;
import dev.designlint.draw.Drawings;
import dev.designlint.fact.Component;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.TalkingPoint;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TopicCoverage;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.ReadinessDetails;
import dev.designlint.review.Review;
import dev.designlint.review.SectionPaths;
import dev.designlint.review.Skipped;
import dev.designlint.review.StaleEntry;
import dev.designlint.review.suppression.SuppressedFinding;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;

/** Writes a review as JSON; the shape is published as {@code report.schema.json}. */
public final class JsonReporter implements Reporter {
  /** Version of the shape; it changes when a reader of the old shape would fail. */
  public static final int VERSION = 1;

  private final boolean diagrams;
  private final boolean deep;

  /** Reports without diagrams. */
  public JsonReporter() {
    this(false, false);
  }

  /**
   * @param diagrams whether to draw each document
   * @param deep whether to draw all its parts, and to ask about them
   */
  public JsonReporter(boolean diagrams, boolean deep) {
    this.diagrams = diagrams;
    this.deep = deep;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("documents");
      for (DocumentReview document : review.documents()) {
        document(document, json);
      }
      json.writeEndArray();
      problems(review.problems(), json);
      json.writeArrayFieldStart("skipped");
      for (Skipped skipped : review.skipped()) {
        json.writeStartObject();
        json.writeStringField("path", skipped.path());
        json.writeStringField("reason", skipped.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      stale(review.stale(), json);
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  private static void problems(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      FindingJson.fields(problem, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void document(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", document.path());
    json.writeArrayFieldStart("files");
    for (SourceFile source : document.sources()) {
      json.writeString(source.path());
    }
    json.writeEndArray();
    json.writeStringField("title", document.facts().design().title());
    json.writeStringField("kind", document.facts().design().kind().key());
    json.writeStringField(
        "scale", document.facts().design().scale().name().toLowerCase(Locale.ROOT));
    json.writeStringField("obstacle", document.facts().design().obstacle());
    json.writeFieldName("score");
    if (document.score() < 0) {
      json.writeNull();
    } else {
      json.writeNumber(document.score());
    }
    ReadinessJson.write(ReadinessDetails.of(document.facts()), json);
    coverage(document, json);
    technologies(document, json);
    components(document, json);
    quantities(document, json);
    sentences(document, json);
    SectionPaths sections = new SectionPaths(document);
    json.writeArrayFieldStart("sections");
    for (List<String> headings : sections.all()) {
      json.writeArray(headings.toArray(String[]::new), 0, headings.size());
    }
    json.writeEndArray();
    FindingJson.array("findings", document.findings(), sections, json);
    suppressed(document, sections, json);
    json.writeArrayFieldStart("baselined");
    for (Finding finding : document.baselined()) {
      json.writeStartObject();
      FindingJson.summary(finding, sections, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (diagrams) {
      diagrams(document, json);
    }
    if (deep && document.deepDive() != null) {
      DeepDiveJson.write(document.deepDive(), json);
    }
    json.writeEndObject();
  }

  private void diagrams(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("diagrams");
    for (Drawing drawing : Drawings.of(document.facts(), deep)) {
      json.writeStringField(drawing.type().key(), drawing.mermaid());
    }
    json.writeEndObject();
  }

  private static void coverage(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("coverage");
    for (TopicCoverage topic : document.facts().of(TopicCoverage.class)) {
      json.writeObjectFieldStart(topic.topic().key());
      json.writeStringField("title", topic.topic().title());
      json.writeStringField("status", topic.grade().key());
      json.writeArrayFieldStart("lines");
      for (Evidence evidence : topic.evidence()) {
        json.writeNumber(evidence.span().line());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void technologies(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("technologies");
    for (Technology technology : document.facts().of(Technology.class)) {
      json.writeStartObject();
      json.writeStringField("name", technology.name());
      json.writeStringField("kind", technology.kind());
      json.writeStringField("role", technology.role().key());
      json.writeBooleanField("justified", technology.justified());
      json.writeNumberField("line", technology.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void components(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("components");
    for (Component component : document.facts().of(Component.class)) {
      json.writeStartObject();
      json.writeStringField("name", component.name());
      json.writeStringField("kind", key(component.kind()));
      json.writeStringField("redundancy", key(component.redundancy()));
      json.writeBooleanField("drawn", component.drawn());
      json.writeBooleanField("described", component.described());
      json.writeNumberField("line", component.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void quantities(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : document.facts().of(Quantity.class)) {
      json.writeStartObject();
      json.writeStringField("dimension", quantity.dimension().key());
      json.writeNumberField("value", quantity.value());
      json.writeStringField("text", quantity.text());
      json.writeStringField("qualifier", quantity.qualifier());
      json.writeStringField("subject", quantity.subject());
      json.writeNumberField("line", quantity.span().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sentences(DocumentReview document, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sentences");
    for (TalkingPoint point : document.facts().of(TalkingPoint.class)) {
      json.writeStartObject();
      json.writeStringField("key", point.key());
      json.writeBooleanField("found", point.found());
      json.writeNumberField("line", point.found() ? point.span().line() : 0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void suppressed(DocumentReview document, SectionPaths sections, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("suppressed");
    for (SuppressedFinding each : document.suppressed()) {
      json.writeStartObject();
      FindingJson.summary(each.finding(), sections, json);
      json.writeStringField("kind", each.reach().word());
      json.writeStringField("reason", each.reason());
      json.writeNumberField("commentLine", each.comment().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void stale(List<StaleEntry> all, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("stale");
    for (StaleEntry stale : all) {
      json.writeStartObject();
      json.writeStringField("path", stale.path());
      json.writeStringField("rule", stale.rule());
      FindingJson.headings("section", stale.section(), json);
      json.writeStringField("subject", stale.subject());
      json.writeNumberField("count", stale.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
