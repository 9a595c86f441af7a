package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * How many technologies somebody has to run.
 *
 * @param count chosen technologies that are operated, at least 1
 * @param names the heaviest of them, as a list in words
 * @param span the heaviest one
 * @param evidence where they are named
 */
public record TechnologyCount(int count, String names, Span span, List<Evidence> evidence)
    implements Fact {
  /** From so many on, each with its own upgrades and faults, running them is work to be planned. */
  private static final int SEVERAL = 5;

  /** Whether there are at least five. */
  public boolean isSeveral() {
    return count >= SEVERAL;
  }

  @Override
  public String describe() {
    return count + " technologies to run, among them " + names;
  }
}
