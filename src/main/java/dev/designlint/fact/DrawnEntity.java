package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A table or an entity that a schema or a diagram states.
 *
 * @param name its name as written
 * @param attributes its attributes in order
 * @param relations its ties to other entities
 * @param span where it is written
 * @param evidence the same place in words
 */
public record DrawnEntity(
    String name,
    List<Attribute> attributes,
    List<Relation> relations,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  /**
   * An attribute.
   *
   * @param name its name
   * @param type its type as written, or an empty string
   * @param key {@code PK}, {@code FK} or an empty string
   */
  public record Attribute(String name, String type, String key) {}

  /**
   * A tie to another entity.
   *
   * @param to name of the other entity
   * @param mark how many stand at each end, as Mermaid writes it, such as <code>||--o{</code>;
   *     empty where it is not stated
   * @param label what the tie means, or an empty string
   */
  public record Relation(String to, String mark, String label) {}

  @Override
  public String group() {
    return "Drawn entities";
  }

  @Override
  public String describe() {
    return name + ", attributes " + attributes.size() + ", relations " + relations.size();
  }
}
