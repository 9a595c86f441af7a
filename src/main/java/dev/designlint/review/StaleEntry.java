package dev.designlint.review;

import java.util.List;

/**
 * Findings that a baseline holds and that are gone.
 *
 * @param path the document, as the baseline names it
 * @param rule the rule that found them
 * @param section the headings above them
 * @param subject what they were about, or an empty string
 * @param count how many of them are gone, at least 1
 */
public record StaleEntry(
    String path, String rule, List<String> section, String subject, int count) {}
