package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Two technologies that do the same job, or more technologies than a small system needs.
 *
 * @param names the technologies, as a list in words
 * @param reason what speaks against having them all
 * @param span the one without a reason, or the heaviest
 * @param evidence where they are chosen
 */
public record TechnologySprawl(String names, String reason, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return names;
  }

  @Override
  public String describe() {
    return names + ": " + reason;
  }
}
