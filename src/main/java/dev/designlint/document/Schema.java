package dev.designlint.document;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Tables stated as data, such as SQL in a fence.
 *
 * @param tables the tables in the order of the text
 * @param voice who speaks
 * @param span the whole block
 */
public record Schema(List<SchemaTable> tables, Voice voice, Span span) implements Block {}
