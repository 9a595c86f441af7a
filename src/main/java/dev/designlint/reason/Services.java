package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.NamedService;
import dev.designlint.fact.ServiceCount;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Counts the services that a design defines. */
final class Services {
  private static final int NAMED = 3;

  private Services() {}

  static List<ServiceCount> of(Facts facts) {
    List<Component> services = new ArrayList<>();
    for (Component component : facts.of(Component.class)) {
      boolean own = component.kind() == ComponentKind.SERVICE && component.technology().isEmpty();
      if (own && (component.described() || component.drawn())) {
        services.add(component);
      }
    }
    List<String> names = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Span span = null;
    for (Component service : services) {
      names.add(service.name());
      evidence.add(service.evidence().get(0));
      span = span == null ? service.span() : span;
    }
    // "Services: A, B, C" names them without saying more; it counts where it is the longer list.
    List<NamedService> listed = facts.of(NamedService.class);
    if (listed.size() > names.size()) {
      names.clear();
      evidence.clear();
      span = listed.get(0).span();
      for (NamedService service : listed) {
        names.add(service.name());
      }
      evidence.add(listed.get(0).evidence().get(0));
    }
    return names.isEmpty()
        ? List.of()
        : List.of(
            new ServiceCount(names.size(), Names.first(names, NAMED), span, List.copyOf(evidence)));
  }
}
