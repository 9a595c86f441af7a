package dev.designlint.review;

/**
 * A file found in a folder that is no design document.
 *
 * @param path the file
 * @param reason what it is
 */
public record Skipped(String path, String reason) {}
