package dev.designlint.report.html;

/**
 * A finding that is in one of two runs only.
 *
 * @param severity how much it matters
 * @param rule the id of the rule
 * @param message what is wrong
 * @param line where it stands, from 1
 * @param note what else there is to say, or an empty string
 */
public record ChangedFindingView(
    String severity, String rule, String message, int line, String note) {}
