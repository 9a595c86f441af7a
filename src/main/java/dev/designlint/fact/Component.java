package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A part of the system under design.
 *
 * @param name its name as first written
 * @param kind what it is for
 * @param technology the technology it is, or an empty string
 * @param redundancy what is said about copies
 * @param drawn whether a readable diagram shows it
 * @param described whether the text says something about it
 * @param mentions how often text and diagrams name it
 * @param span its first definition
 * @param evidence where it is defined and described
 */
public record Component(
    String name,
    ComponentKind kind,
    String technology,
    Redundancy redundancy,
    boolean drawn,
    boolean described,
    int mentions,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return name;
  }
}
