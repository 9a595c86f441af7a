package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A statement that puts data into something that may give an older answer.
 *
 * @param medium the cache or store as it is called
 * @param cache whether it is a cache; otherwise a store that is eventually consistent by default
 * @param terms the stems of the words of the statement
 * @param guarded whether the document says how a read gets the last write all the same
 * @param span the statement
 * @param evidence the statement
 */
public record DataPlacement(
    String medium,
    boolean cache,
    List<String> terms,
    boolean guarded,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Placements";
  }

  @Override
  public String describe() {
    return medium
        + (cache ? ", a cache" : ", eventually consistent")
        + (guarded ? ", guarded" : "");
  }
}
