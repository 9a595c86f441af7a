package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.review.ReadinessDetails;
import java.io.IOException;
import java.util.List;

/** Writes the readiness of a document by criterion and phase as JSON. */
final class ReadinessJson {
  private ReadinessJson() {}

  static void write(ReadinessDetails details, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("readiness");
    marks("criteria", details.criteria(), json);
    marks("phases", details.phases(), json);
    json.writeArrayFieldStart("raises");
    for (ReadinessDetails.Raise raise : details.raises()) {
      raise(raise, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void marks(String name, List<ReadinessDetails.Mark> marks, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ReadinessDetails.Mark mark : marks) {
      json.writeStartObject();
      json.writeStringField("title", mark.title());
      json.writeFieldName("score");
      if (mark.score() < 0) {
        json.writeNull();
      } else {
        json.writeNumber(mark.score());
      }
      json.writeFieldName("raise");
      if (mark.raise() == null) {
        json.writeNull();
      } else {
        raise(mark.raise(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void raise(ReadinessDetails.Raise raise, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", raise.topic().key());
    json.writeNumberField("points", raise.points());
    json.writeEndObject();
  }
}
