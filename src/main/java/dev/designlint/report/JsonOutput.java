package dev.designlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** Makes JSON writers for the formats that other programs read. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * A writer of JSON in ASCII: control characters of any kind and marks of text direction are
   * escaped, so that the report cannot act on a terminal that shows it.
   *
   * @param out where to; it is closed with the writer
   */
  public static JsonGenerator to(Writer out) throws IOException {
    return JsonFactory.builder()
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .build()
        .createGenerator(out);
  }
}
