package dev.designlint.fact;

import dev.designlint.source.Span;

/**
 * A statement of the document on which a fact rests, or which was looked at and not accepted.
 *
 * @param span where it stands
 * @param text its words, shortened to a line
 * @param reason why it counts, or why it does not
 */
public record Evidence(Span span, String text, String reason) {}
