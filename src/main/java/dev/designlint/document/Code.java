package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * A code block that is no diagram and no data.
 *
 * @param language the first word of the fence's info string in lower case, or an empty string
 * @param text the contents
 * @param voice {@link Voice#CODE} for program text, {@link Voice#AUTHOR} for plain text such as
 *     capacity sums
 * @param span the whole block with its fences
 */
public record Code(String language, Text text, Voice voice, Span span) implements Block {}
