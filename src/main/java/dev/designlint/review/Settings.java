package dev.designlint.review;

import dev.designlint.question.Depth;
import java.util.List;

/**
 * What the user asks for.
 *
 * @param select ids or categories of the only rules that speak; empty for all
 * @param ignore ids or categories of rules that do not speak
 * @param focus parts of the review to look at: {@code architecture}, {@code scalability}, {@code
 *     trade-offs}; empty for all
 * @param profile the kind as which documents are reviewed, or an empty string to find out
 * @param depth how many questions about the components are picked
 */
public record Settings(
    List<String> select, List<String> ignore, List<String> focus, String profile, Depth depth) {
  /** Everything by default. */
  public static final Settings DEFAULT = new Settings(List.of(), List.of(), List.of(), "");

  /** Settings without questions about the components. */
  public Settings(List<String> select, List<String> ignore, List<String> focus, String profile) {
    this(select, ignore, focus, profile, Depth.NONE);
  }
}
