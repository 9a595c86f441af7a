package dev.designlint.report;

/** Turns text of a document into Markdown that shows exactly this text. */
public final class MarkdownText {
  private static final String MARKUP = "\\`*_[]<>|~#&$!{}";

  private MarkdownText() {}

  /**
   * The text without effect: no markup, entity, link or cell border, and nobody is notified by an
   * {@code @}. A comment behind it keeps code hosts from seeing a name there.
   */
  public static String of(String value) {
    String plain = Plain.text(value);
    StringBuilder result = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (MARKUP.indexOf(c) >= 0 || c == ':' && plain.startsWith("//", i + 1)) {
        result.append('\\');
      }
      result.append(c == '\t' ? ' ' : c);
      if (c == '@') {
        result.append("<!-- -->");
      }
    }
    return result.toString();
  }
}
