package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Something gained at the price of something else.
 *
 * @param subject the statement, shortened
 * @param gainStated whether what is gained is said
 * @param costStated whether what is given up is said
 * @param span where it stands
 * @param evidence its statements
 */
public record TradeOff(
    String subject, boolean gainStated, boolean costStated, Span span, List<Evidence> evidence)
    implements Fact {}
