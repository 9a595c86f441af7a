package dev.designlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.fact.AspectAnswer;
import dev.designlint.fact.Evidence;
import dev.designlint.question.ComponentDive;
import dev.designlint.question.DeepDive;
import dev.designlint.question.KindQuestions;
import dev.designlint.question.Question;
import java.io.IOException;
import java.util.List;

/** Writes the deep dive of a document as JSON. */
final class DeepDiveJson {
  private DeepDiveJson() {}

  static void write(DeepDive dive, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("deepDive");
    json.writeArrayFieldStart("components");
    for (ComponentDive component : dive.components()) {
      json.writeStartObject();
      json.writeStringField("name", component.depth().component());
      json.writeBooleanField("bottleneck", component.depth().bottleneck());
      json.writeNumberField("line", component.depth().span().line());
      json.writeObjectFieldStart("aspects");
      for (AspectAnswer answer : component.depth().answers()) {
        json.writeArrayFieldStart(answer.aspect().key());
        for (Evidence evidence : answer.evidence()) {
          json.writeNumber(evidence.span().line());
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      questions(component.questions(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("kinds");
    for (KindQuestions kind : dive.kinds()) {
      json.writeStartObject();
      json.writeStringField("kind", kind.kind());
      json.writeStringField("subject", kind.subject());
      json.writeNumberField("line", kind.line());
      json.writeNumberField("answered", kind.answered());
      questions(kind.questions(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("extensions");
    array(dive.extensions(), json);
    json.writeEndObject();
  }

  private static void questions(List<Question> questions, JsonGenerator json) throws IOException {
    json.writeFieldName("questions");
    array(questions, json);
  }

  /** The questions as an array. */
  static void array(List<Question> questions, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Question question : questions) {
      json.writeStartObject();
      json.writeStringField("source", question.source());
      json.writeStringField("aspect", question.aspect());
      json.writeStringField("subject", question.subject());
      json.writeStringField("question", question.text());
      json.writeNumberField("line", question.line());
      if (!question.reason().isEmpty()) {
        json.writeStringField("reason", question.reason());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
