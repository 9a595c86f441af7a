package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A part on which the rest depends, by the author's own words.
 *
 * @param part the part, as it is called there
 * @param reason why it is central, as the end of a sentence
 * @param span the statement
 * @param evidence the statement
 */
public record Dependence(String part, String reason, Span span, List<Evidence> evidence)
    implements Fact {}
