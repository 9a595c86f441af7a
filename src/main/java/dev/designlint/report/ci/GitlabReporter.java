package dev.designlint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.finding.Finding;
import dev.designlint.report.JsonOutput;
import dev.designlint.report.Plain;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reporter;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.SectionPaths;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;

/** Writes a Code Quality report for GitLab. */
public final class GitlabReporter implements Reporter {
  private static final String UNREADABLE = "document-not-reviewed";

  private final ProjectPaths paths;

  /**
   * @param paths how files are named
   */
  public GitlabReporter(ProjectPaths paths) {
    this.paths = paths;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (DocumentReview document : review.documents()) {
        SectionPaths sections = new SectionPaths(document);
        for (Finding finding : document.findings()) {
          String path = paths.of(finding.span().path());
          issue(
              finding.rule().id(),
              finding.message(),
              fingerprints.of(sections.key(finding), path),
              severity(finding.severity()),
              json);
          location(path, finding.span().line(), finding.span().end().line(), json);
        }
      }
      for (Problem problem : review.problems()) {
        String path = paths.of(problem.path());
        String fingerprint = fingerprints.of(UNREADABLE, path, problem.message());
        issue(UNREADABLE, problem.message(), fingerprint, "critical", json);
        int line = Math.max(1, problem.line());
        location(path, line, line, json);
      }
      json.writeEndArray();
    }
    out.append(buffer.getBuffer()).append('\n');
  }

  /** GitLab shows the description alone, so the rule stands in it. */
  private static void issue(
      String rule, String message, String fingerprint, String severity, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", rule + ": " + Plain.text(message));
    json.writeStringField("check_name", rule);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
  }

  private static void location(String path, int begin, int end, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", begin);
    json.writeNumberField("end", end);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
