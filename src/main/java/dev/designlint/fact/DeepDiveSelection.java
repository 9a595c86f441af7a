package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Into how many of its components a document goes.
 *
 * @param components number of components that matter
 * @param goneInto number of those of which it says more than what they do, and of sections that go
 *     into one part
 * @param first the components that matter most, as a list in words
 * @param span the component that matters most
 * @param evidence where these components are defined
 */
public record DeepDiveSelection(
    int components, int goneInto, String first, Span span, List<Evidence> evidence)
    implements Fact {
  /** Whether there is a choice of components, and the document goes into none. */
  public boolean isMissing() {
    return components >= 2 && goneInto == 0;
  }

  @Override
  public String group() {
    return "Depth";
  }

  @Override
  public String describe() {
    return goneInto + " of " + components + " components that matter are gone into";
  }
}
