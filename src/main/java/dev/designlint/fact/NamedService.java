package dev.designlint.fact;

import dev.designlint.source.Span;
import java.util.List;

/**
 * A service that an enumeration names, as in "Services: Tickets, Gates".
 *
 * @param name its name
 * @param explained whether the author says anything else of it
 * @param span where it is named
 * @param evidence the enumeration
 */
public record NamedService(String name, boolean explained, Span span, List<Evidence> evidence)
    implements Fact {
  @Override
  public String subject() {
    return name;
  }

  @Override
  public String group() {
    return "Named services";
  }

  @Override
  public String describe() {
    return name + (explained ? ": explained" : ": only named");
  }
}
