package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.designlint.fact.Grade;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Writes JSON Lines with the scores of one document on each; see {@code scores.schema.json}. */
public final class ScoresReporter implements Reporter {
  @Override
  public void write(Review review, Appendable out) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator json = JsonOutput.to(buffer)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      for (DocumentReview document : review.documents()) {
        line(DocumentScores.of(document), json);
      }
    }
    out.append(buffer.getBuffer()).append(buffer.getBuffer().isEmpty() ? "" : "\n");
  }

  private static void line(DocumentScores scores, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", scores.path());
    json.writeStringField("title", scores.title());
    json.writeStringField("kind", scores.kind());
    score("readiness", scores.readiness(), json);
    for (Map.Entry<String, Integer> count : scores.counts().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    marks("phases", scores.phases(), json);
    marks("criteria", scores.criteria(), json);
    json.writeObjectFieldStart("topics");
    for (Map.Entry<String, Grade> topic : scores.topics().entrySet()) {
      json.writeStringField(topic.getKey(), topic.getValue().key());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void marks(String name, Map<String, Integer> marks, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> mark : marks.entrySet()) {
      score(mark.getKey(), mark.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void score(String name, int score, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    if (score < 0) {
      json.writeNull();
    } else {
      json.writeNumber(score);
    }
  }
}
