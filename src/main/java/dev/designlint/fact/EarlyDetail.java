package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Implementation detail that comes before the problem and the requirements.
 *
 * @param detail what comes too early: a schema, code, a configuration, a product
 * @param problemLine 1-based line of the first problem or requirement statement, 0 where there is
 *     none
 * @param span where the detail stands
 * @param evidence the detail and the later problem statement
 */
public record EarlyDetail(String detail, int problemLine, Span span, List<Evidence> evidence)
    implements Fact {}
