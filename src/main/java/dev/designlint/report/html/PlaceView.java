package dev.designlint.report.html;

/**
 * A statement of a document to which the report points.
 *
 * @param line where it stands, as a reader says it: a line, and the file where it is another one
 * @param target the id of that line in the page
 * @param text its words, or an empty string
 * @param reason why it counts or does not, or an empty string
 */
public record PlaceView(String line, String target, String text, String reason) {}
