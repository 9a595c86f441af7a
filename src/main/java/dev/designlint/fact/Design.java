package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * The document under review as a whole.
 *
 * @param title its title
 * @param kind what sort of document it is
 * @param words number of words that the author wrote
 * @param runningSystem whether it designs a system that runs, not a library, a format or a process
 * @param fullyDrawn whether a diagram shows its components and every diagram can be read
 * @param scale the level of load that it states
 * @param obstacle why the document cannot be judged (too short, another language), or an empty
 *     string
 * @param span its first line or title
 * @param evidence why it is of that kind
 */
public record Design(
    String title,
    DocumentKind kind,
    int words,
    boolean runningSystem,
    boolean fullyDrawn,
    ScaleLevel scale,
    String obstacle,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  /** The obstacle of a template that nobody has filled in. */
  public static final String UNFILLED = "its template is not filled in";

  /** Whether the document can be judged. */
  public boolean isEvaluable() {
    return obstacle.isEmpty();
  }

  /** Whether it is a template that nobody has filled in. */
  public boolean isUnfilled() {
    return obstacle.equals(UNFILLED);
  }
}
