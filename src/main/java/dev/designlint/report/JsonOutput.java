package dev.designlint.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** Makes JSON writers for the formats that other programs read. */
public final class JsonOutput {
  private JsonOutput() {}

  /**
   * A writer of JSON in ASCII: control characters of any kind and marks of text direction are
   * escaped, so that the report cannot act on a terminal that shows it, and so are the brackets in
   * texts, so that no {@code ##[error]} in a document is a command in a build server's log.
   *
   * @param out where to; it is closed with the writer
   */
  public static JsonGenerator to(Writer out) throws IOException {
    return new JsonFactoryBuilder()
        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
        .characterEscapes(new Escapes())
        .build()
        .createGenerator(out);
  }

  /** What JSON escapes, and the opening bracket. */
  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['['] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
