package dev.designlint.document;

import dev.designlint.source.Span;
import java.util.List;

/**
 * HTTP endpoints stated as data, such as request lines in a fence.
 *
 * @param endpoints the endpoints in the order of the text
 * @param text the contents of the block
 * @param voice who speaks
 * @param span the whole block
 */
public record EndpointList(List<EndpointLine> endpoints, Text text, Voice voice, Span span)
    implements Block {}
