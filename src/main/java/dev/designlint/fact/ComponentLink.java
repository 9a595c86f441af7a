package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A tie between two parts that a diagram or the text states, under the names of their components.
 *
 * @param from the part that calls or sends; the name of its {@link Component} where there is one
 * @param fromKind what that part is for
 * @param to the part that is called or receives, the same as {@code from} for a step within it
 * @param toKind what that part is for
 * @param label what passes or happens, or an empty string
 * @param form where it is stated
 * @param flow number of the flow of which it is a step, 1-based; 0 outside of one
 * @param order position in that flow, 1-based; 0 outside of one
 * @param answer whether it is drawn as an answer or as asynchronous
 * @param span where it is written
 * @param evidence the same place in words
 */
public record ComponentLink(
    String from,
    ComponentKind fromKind,
    String to,
    ComponentKind toKind,
    String label,
    LinkForm form,
    int flow,
    int order,
    boolean answer,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  /** Whether it leads to another part. */
  public boolean leadsOn() {
    return !from.equals(to);
  }

  @Override
  public String group() {
    return "Links";
  }

  @Override
  public String describe() {
    String step = flow == 0 ? "" : "flow " + flow + ", step " + order + ": ";
    return step + from + " → " + to + (label.isEmpty() ? "" : ": " + label);
  }
}
