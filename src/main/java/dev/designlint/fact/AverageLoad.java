package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * The first load that the document states as an average or as a total of a day or a longer time.
 *
 * @param text the load as written
 * @param perSecond the same per second
 * @param span where it stands
 * @param evidence the statement around it
 */
public record AverageLoad(String text, double perSecond, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return text;
  }

  @Override
  public String describe() {
    return "average load: " + text;
  }
}
