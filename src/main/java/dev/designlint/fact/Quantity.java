package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A number with a unit that the document states.
 *
 * @param dimension what it measures
 * @param value the number in the dimension's base unit; the upper end of a range
 * @param unit the unit as written
 * @param text the number as written
 * @param qualifier {@code peak}, {@code average}, {@code p99} and the like, or an empty string
 * @param subject what it is about in the document's words, or an empty string
 * @param span where it stands
 * @param evidence the statement around it
 */
public record Quantity(
    Dimension dimension,
    double value,
    String unit,
    String text,
    String qualifier,
    String subject,
    Span span,
    List<Evidence> evidence)
    implements Fact {}
