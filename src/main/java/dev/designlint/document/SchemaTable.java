package dev.designlint.document;

import dev.designlint.source.Span;
import java.util.List;

/**
 * One table of a schema.
 *
 * @param name its name as written, without quotes
 * @param columns the names of its columns
 * @param references the tables to which its foreign keys lead
 * @param span where its name stands
 */
public record SchemaTable(String name, List<String> columns, List<String> references, Span span) {}
