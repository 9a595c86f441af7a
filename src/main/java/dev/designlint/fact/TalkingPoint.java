package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * One of the sentences by which an author states a choice or tells a design, found or missing.
 *
 * @param key its stable key, such as {@code choice-scaling}
 * @param title what the sentence tells, in a few words
 * @param choice whether it states one of the five choices; otherwise it is a talking point
 * @param found whether the document has such a sentence
 * @param fillIn the sentence with placeholders, to be copied where it is missing
 * @param span the first such sentence, else the title
 * @param evidence the first few such sentences; empty where it is missing
 */
public record TalkingPoint(
    String key,
    String title,
    boolean choice,
    boolean found,
    String fillIn,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Sentences";
  }

  @Override
  public String describe() {
    return found ? key + ": present" : key + ": missing, as in: " + fillIn;
  }
}
