package dev.designlint.question;

/**
 * A question that the document leaves open.
 *
 * @param source where it comes from: a bank and the question in it as {@code cache/eviction}, or
 *     the id of a rule
 * @param aspect what it is about; for the question of a rule the key of its part
 * @param subject the component that raises it, or an empty string
 * @param text the question, with what the document names put in
 * @param line 1-based line of what raises it
 * @param reason for the question of a rule what the rule found, otherwise an empty string
 */
public record Question(
    String source, String aspect, String subject, String text, int line, String reason) {}
