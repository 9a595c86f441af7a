package dev.designlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.finding.Finding;
import dev.designlint.report.JsonOutput;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a SARIF 2.1.0 log, with what GitHub code scanning asks for. */
public final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The most results of a run that GitHub takes; it turns a log with more of them down. */
  private static final int MOST_RESULTS = 25_000;

  private final SarifLocations locations;
  private final int most;

  /**
   * @param paths how files are named
   */
  public SarifReporter(ProjectPaths paths) {
    this(paths, MOST_RESULTS);
  }

  SarifReporter(ProjectPaths paths, int most) {
    this.locations = new SarifLocations(paths);
    this.most = most;
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
      int[] room = new int[Severity.values().length];
      int left = room(review, room);
      invocation(review.problems(), left, json);
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeArrayFieldStart("results");
      for (DocumentReview document : review.documents()) {
        results(document, rules, room, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  /**
   * Shares the room for results out, the worst severity first.
   *
   * @param room receives how many results of each severity there may be
   * @return how many findings find no room
   */
  private int room(Review review, int[] room) {
    int free = most;
    int left = 0;
    for (Severity severity : Severity.values()) {
      int count = review.count(severity);
      room[severity.ordinal()] = Math.min(count, free);
      left += count - room[severity.ordinal()];
      free -= room[severity.ordinal()];
    }
    return left;
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

  private void invocation(List<Problem> problems, int left, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    if (left > 0) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      SarifText.write(
          "Findings that are left out: " + left + "; a log holds " + most + " at most.", json);
      json.writeEndObject();
    }
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      SarifText.write(SarifText.sentence(SarifText.message(problem.message())), json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      locations.artifact(problem.path(), json);
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

  private void results(DocumentReview document, List<Rule> rules, int[] room, JsonGenerator json)
      throws IOException {
    Map<SourceFile, LineHashes> hashes = new HashMap<>();
    for (Finding finding : document.findings()) {
      if (room[finding.severity().ordinal()]-- <= 0) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule().id());
      json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
      json.writeStringField("level", SarifText.level(finding.severity()));
      String wrong = SarifText.sentence(SarifText.message(finding.message()));
      SarifText.write(wrong + " " + SarifText.sentence(finding.rule().advice()), json);
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      locations.physicalLocation(finding.span(), json);
      json.writeEndObject();
      json.writeEndArray();
      SourceFile source = document.source(finding.span().path());
      LineHashes lines = hashes.computeIfAbsent(source, each -> new LineHashes(each.text()));
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("primaryLocationLineHash", lines.of(finding.span().line()));
      json.writeEndObject();
      locations.related(finding, json);
      json.writeEndObject();
    }
  }
}
