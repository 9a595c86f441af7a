package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * The first picture of the system, where it is too large to be taken in.
 *
 * @param boxes number of boxes
 * @param lines number of lines between them
 * @param span where it stands
 * @param evidence the same place in words
 */
public record CrowdedDiagram(int boxes, int lines, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String describe() {
    return "a first picture of " + boxes + " boxes and " + lines + " lines";
  }
}
