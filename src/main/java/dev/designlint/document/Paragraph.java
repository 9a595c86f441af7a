package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * Running text.
 *
 * @param text the readable text; soft line breaks are spaces
 * @param linkedCharacters how many of its characters are link texts
 * @param voice who speaks
 * @param span the whole block
 */
public record Paragraph(Text text, int linkedCharacters, Voice voice, Span span) implements Block {}
