package dev.designlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.report.JsonOutput;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Rule;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a SARIF 2.1.0 log, with what GitHub code scanning asks for. */
public final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ProjectPaths paths;

  /**
   * @param paths how files are named
   */
  public SarifReporter(ProjectPaths paths) {
    this.paths = paths;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      List<Rule> rules = SarifRules.of(review);
      tool(rules, json);
      invocation(review.problems(), json);
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeArrayFieldStart("results");
      for (DocumentReview document : review.documents()) {
        results(document, rules, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  private static void tool(List<Rule> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "designlint");
    String version = SarifReporter.class.getPackage().getImplementationVersion();
    if (version != null) {
      json.writeStringField("semanticVersion", version);
    }
    SarifRules.write(rules, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      message(SarifText.sentence(SarifText.message(problem.message())), json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifact(problem.path(), json);
      if (problem.line() > 0) {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", problem.line());
        json.writeNumberField("startColumn", Math.max(1, problem.column()));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void results(DocumentReview document, List<Rule> rules, JsonGenerator json)
      throws IOException {
    Map<SourceFile, LineHashes> hashes = new HashMap<>();
    for (Finding finding : document.findings()) {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule().id());
      json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
      json.writeStringField("level", SarifText.level(finding.severity()));
      String wrong = SarifText.sentence(SarifText.message(finding.message()));
      message(wrong + " " + SarifText.sentence(finding.rule().advice()), json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      physicalLocation(finding.span(), json);
      json.writeEndObject();
      json.writeEndArray();
      SourceFile source = document.source(finding.span().path());
      LineHashes lines = hashes.computeIfAbsent(source, each -> new LineHashes(each.text()));
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("primaryLocationLineHash", lines.of(finding.span().line()));
      json.writeEndObject();
      related(finding, json);
      json.writeEndObject();
    }
  }

  /** The statements on which a finding rests, then the findings that it stands for. */
  private void related(Finding finding, JsonGenerator json) throws IOException {
    if (finding.evidence().isEmpty() && finding.children().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Evidence evidence : finding.evidence()) {
      related(id++, evidence.span(), evidence.reason(), json);
    }
    for (Finding child : finding.children()) {
      related(id++, child.span(), child.message(), json);
    }
    json.writeEndArray();
  }

  private void related(int id, Span span, String words, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    physicalLocation(span, json);
    message(SarifText.sentence(SarifText.message(words)), json);
    json.writeEndObject();
  }

  private static void message(String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void physicalLocation(Span span, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(span.path(), json);
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.start().column());
    json.writeNumberField("endLine", span.end().line());
    json.writeNumberField("endColumn", span.end().column());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void artifact(String path, JsonGenerator json) throws IOException {
    String name = paths.of(path);
    json.writeObjectFieldStart("artifactLocation");
    if (ProjectPaths.isRelative(name)) {
      json.writeStringField("uri", ProjectPaths.uri(name));
      json.writeStringField("uriBaseId", "%SRCROOT%");
    } else {
      String absolute = name.startsWith("/") ? name : "/" + name;
      json.writeStringField("uri", "file://" + ProjectPaths.uri(absolute));
    }
    json.writeEndObject();
  }
}
