package dev.designlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.report.ProjectPaths;
import dev.designlint.source.Span;
import java.io.IOException;

/** Writes the places of a SARIF log. */
final class SarifLocations {
  private final ProjectPaths paths;

  SarifLocations(ProjectPaths paths) {
    this.paths = paths;
  }

  /** The statements on which a finding rests, then the findings that it stands for. */
  void related(Finding finding, JsonGenerator json) throws IOException {
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
    SarifText.write(SarifText.sentence(SarifText.message(words)), json);
    json.writeEndObject();
  }

  void physicalLocation(Span span, JsonGenerator json) throws IOException {
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

  void artifact(String path, JsonGenerator json) throws IOException {
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
