package dev.designlint.document;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A table.
 *
 * @param header the cells of the head row
 * @param rows the cells of each body row; a row may be shorter or longer than the header
 * @param voice who speaks
 * @param span the whole table
 */
public record Table(List<Text> header, List<List<Text>> rows, Voice voice, Span span)
    implements Block {}
