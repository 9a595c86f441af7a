package dev.designlint.report.html;

import java.util.List;

/**
 * Answers to the same question.
 *
 * @param name what they are about
 * @param documents the answers, the best first
 */
public record GroupView(String name, List<DocumentView> documents) {}
