package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A value that the document gives to an attribute of something, so that two of them can be
 * compared.
 *
 * @param attribute what is measured, as a sentence names it: {@code availability}, {@code lag} …
 * @param subject the words that narrow it down, sorted; empty where it is said of the whole system
 * @param least the lower end of what it may be, in the base unit of its dimension; of an
 *     availability the share of time in which the system is down, in percent
 * @param most the upper end, equal to the lower end of an exact number
 * @param text the value as written
 * @param span where it stands
 * @param evidence the statement around it
 */
public record StatedValue(
    String attribute,
    String subject,
    double least,
    double most,
    String text,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Stated values";
  }

  @Override
  public String describe() {
    return attribute + (subject.isEmpty() ? "" : " of " + subject) + ": " + text;
  }
}
