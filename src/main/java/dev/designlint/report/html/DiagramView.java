package dev.designlint.report.html;

/**
 * A diagram in the report.
 *
 * @param title what it shows
 * @param origin where it comes from, as a sentence
 * @param target the id of the line where it starts, or an empty string where designlint drew it
 * @param mermaid its source; it is drawn when somebody looks at it
 */
public record DiagramView(String title, String origin, String target, String mermaid) {}
