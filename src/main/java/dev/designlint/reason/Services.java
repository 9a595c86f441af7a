package dev.designlint.reason;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ServiceCount;
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
    if (services.isEmpty()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Component service : services) {
      names.add(service.name());
      evidence.add(service.evidence().get(0));
    }
    return List.of(
        new ServiceCount(
            services.size(),
            Names.first(names, NAMED),
            services.get(0).span(),
            List.copyOf(evidence)));
  }
}
