package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * An image.
 *
 * @param alternative the alternative text
 * @param target the address or path of the image
 * @param voice who speaks
 * @param span the whole image
 */
public record Image(Text alternative, String target, Voice voice, Span span) implements Block {}
