package dev.designlint.review.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;

/** Writes a baseline as JSON, sorted, with one line for each entry, so that diffs are short. */
final class BaselineWriter {
  /** Objects down to a document take lines of their own; an entry is a line. */
  private static final int DEEPEST_OBJECT = 3;

  /** Lists down to that of the entries do. */
  private static final int DEEPEST_LIST = 4;

  private BaselineWriter() {}

  /** The text of a baseline; the same for the same documents, in whatever order they come. */
  static String write(List<BaselineDocument> documents) throws IOException {
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
    layout.indentObjectsWith(new Lines(DEEPEST_OBJECT));
    layout.indentArraysWith(new Lines(DEEPEST_LIST));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      json.writeNumberField("version", BaselineReader.VERSION);
      json.writeArrayFieldStart("documents");
      for (BaselineDocument document : new TreeSet<>(documents)) {
        json.writeStartObject();
        json.writeStringField("path", document.path());
        json.writeStringField("title", document.title());
        json.writeArrayFieldStart("entries");
        for (BaselineEntry entry : new TreeSet<>(document.entries())) {
          entry(entry, json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void entry(BaselineEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", entry.key().rule());
    json.writeArrayFieldStart("section");
    for (String heading : entry.key().section()) {
      json.writeString(heading);
    }
    json.writeEndArray();
    json.writeStringField("subject", entry.key().subject());
    json.writeNumberField("count", entry.count());
    json.writeEndObject();
  }

  /** A new line down to a level, and a blank below it. */
  private record Lines(int deepest) implements DefaultPrettyPrinter.Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      json.writeRaw(level > deepest ? " " : "\n" + "  ".repeat(level));
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
