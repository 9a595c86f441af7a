package dev.designlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.report.Plain;
import dev.designlint.rule.Severity;
import java.io.IOException;

/** Turns words into what a SARIF log says for them. */
final class SarifText {
  private SarifText() {}

  /**
   * Text of a document as a message. Where it looks like an embedded link or a placeholder (SARIF
   * 2.1.0, 3.11.5 and 3.11.6) it is escaped, so that a document cannot put a link into an alert.
   */
  static String message(String text) {
    String plain = Plain.text(text);
    if (plain.contains("](")) {
      plain = plain.replace("[", "\\[").replace("]", "\\]");
    }
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      int end = placeholder(plain, i);
      if (end > 0) {
        result.append('{').append(plain, i, end).append("}}");
        i = end;
      } else {
        result.append(plain.charAt(i));
      }
    }
    return result.toString();
  }

  /** Where the placeholder that starts at an index has its closing brace, or 0. */
  private static int placeholder(String text, int start) {
    int at = start + 1;
    while (text.charAt(start) == '{' && at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at > start + 1 && at < text.length() && text.charAt(at) == '}' ? at : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The text with a full stop at its end; viewers with little room show the first sentence. */
  static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  /** Writes the field {@code message}. */
  static void write(String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The level of a severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.key();
  }
}
