package dev.designlint.document;

import dev.designlint.source.Span;

/**
 * One HTTP endpoint.
 *
 * @param method the HTTP method in upper case
 * @param path the path with its parameters as written
 * @param span where it stands
 */
public record EndpointLine(String method, String path, Span span) {}
