package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A load of reads or writes for which the design names nothing that takes it.
 *
 * @param load the load in words, with its rate
 * @param remedies what usually takes such a load, none of which is there
 * @param span the ratio of reads to writes
 * @param evidence the ratio and the rate
 */
public record WorkloadMismatch(String load, String remedies, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return remedies;
  }

  @Override
  public String describe() {
    return load + ", without " + remedies;
  }
}
