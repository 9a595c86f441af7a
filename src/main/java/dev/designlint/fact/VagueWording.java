package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * Requirements whose words nobody can test and that no number anywhere makes precise.
 *
 * @param words the words, as a list for a sentence
 * @param span where the first of them stands
 * @param evidence the statements
 */
public record VagueWording(String words, Span span, List<Evidence> evidence) implements Fact {
  @Override
  public String subject() {
    return words;
  }

  @Override
  public String group() {
    return "Vague requirements";
  }

  @Override
  public String describe() {
    return words;
  }
}
