package dev.designlint.vocabulary;

/**
 * A question of a bank.
 *
 * @param key its name within the bank
 * @param aspect what it is about: {@code architecture}, {@code how}, {@code bottleneck}, {@code
 *     optimisation}, {@code failure}, {@code operations} or {@code alternatives}
 * @param text the question; {@code {component}} and the like stand for what the document names
 */
public record BankQuestion(String key, String aspect, String text) {}
