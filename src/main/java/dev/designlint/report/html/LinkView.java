package dev.designlint.report.html;

/**
 * A link to another document of the report.
 *
 * @param text what it is called
 * @param href where it leads
 */
public record LinkView(String text, String href) {}
