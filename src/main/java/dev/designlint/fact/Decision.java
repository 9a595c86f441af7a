package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A choice that the author made.
 *
 * @param subject what is decided, in the document's words
 * @param chosen what was taken, or an empty string
 * @param justified whether a reason stands with it
 * @param alternative whether another option stands with it
 * @param costStated whether what is given up stands with it
 * @param span where it is stated
 * @param evidence its statements
 */
public record Decision(
    String subject,
    String chosen,
    boolean justified,
    boolean alternative,
    boolean costStated,
    Span span,
    List<Evidence> evidence)
    implements Fact {}
