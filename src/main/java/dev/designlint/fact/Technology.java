package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A technology that the document names.
 *
 * @param name its usual name
 * @param kind what it is: {@code sql}, {@code cache}, {@code queue} …
 * @param role what it is to this design
 * @param justified whether a reason for (or, where rejected, against) it stands anywhere
 * @param weight operational weight, 0 (a library) to 5 (needs a team of specialists)
 * @param managed whether a provider runs it
 * @param mentions how often the author names it
 * @param span its most decisive mention
 * @param evidence the mentions and the reason
 */
public record Technology(
    String name,
    String kind,
    TechnologyRole role,
    boolean justified,
    int weight,
    boolean managed,
    int mentions,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return name;
  }

  /** Whether the design uses it. */
  public boolean isChosen() {
    return role == TechnologyRole.CHOSEN;
  }

  /**
   * Whether it is software that somebody must operate, as against a protocol, format or language.
   */
  public boolean isOperated() {
    return switch (kind) {
      case "protocol",
          "serialization",
          "language",
          "framework-frontend",
          "framework-backend",
          "id-generation",
          "index",
          "testing",
          "iac",
          "ci-cd",
          "container-runtime" ->
          false;
      default -> true;
    };
  }
}
