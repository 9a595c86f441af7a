package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A thing of which the design keeps data: a table, an entity of a diagram or of a list.
 *
 * @param name its name as first written
 * @param form where it is defined
 * @param attributes the names of its columns or fields, empty where none are written
 * @param keyed whether one of them is its key
 * @param relations the entities to which it is tied, or its own columns that point to another one
 * @param home the store in which a statement places it, or an empty string
 * @param mentions number of the author's statements that name it
 * @param sized whether a statement or heading that names it stands with a number of bytes or items
 * @param span its definition
 * @param evidence the same place in words
 */
public record Entity(
    String name,
    EntityForm form,
    List<String> attributes,
    boolean keyed,
    List<String> relations,
    String home,
    int mentions,
    boolean sized,
    Span span,
    List<Evidence> evidence)
    implements Fact {
  @Override
  public String group() {
    return "Entities";
  }

  @Override
  public String describe() {
    return name
        + ": "
        + form.key()
        + ", "
        + attributes.size()
        + (attributes.size() == 1 ? " attribute" : " attributes")
        + (keyed ? ", with a key" : "")
        + (relations.isEmpty() ? "" : ", tied to " + String.join(", ", relations))
        + (home.isEmpty() ? "" : ", kept in " + home);
  }
}
