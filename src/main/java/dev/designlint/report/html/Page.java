package dev.designlint.report.html;

/**
 * A file of the report.
 *
 * @param path where it belongs, relative to the folder of the report
 * @param text its contents
 */
public record Page(String path, String text) {}
