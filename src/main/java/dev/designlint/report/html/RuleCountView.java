package dev.designlint.report.html;

import dev.designlint.rule.Severity;

/**
 * How often a rule found something in all documents.
 *
 * @param rule the id of the rule
 * @param summary what it finds
 * @param part the part of a design that it is about
 * @param severity the worst severity of its findings
 * @param findings number of findings, those that hang under others included
 * @param documents number of documents with at least one
 */
public record RuleCountView(
    String rule, String summary, String part, Severity severity, int findings, int documents) {}
