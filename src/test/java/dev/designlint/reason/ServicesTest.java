package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Redundancy;
import dev.designlint.fact.ScaleLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesTest {
  @Test
  void onlyServicesOfOnesOwnThatAreDrawnOrDescribedCount() {
    List<Fact> facts =
        List.of(
            component("Fare Service", ComponentKind.SERVICE, "", true),
            component("Gate Service", ComponentKind.SERVICE, "", true),
            component("Keycloak", ComponentKind.SERVICE, "Keycloak", true),
            component("Mail Service", ComponentKind.SERVICE, "", false),
            component("Fares", ComponentKind.STORE, "", true));
    assertThat(Services.of(new Facts(Designs.of(ScaleLevel.TINY), facts)))
        .singleElement()
        .satisfies(
            services -> {
              assertThat(services.count()).isEqualTo(2);
              assertThat(services.names()).isEqualTo("Fare Service, Gate Service");
              assertThat(services.isSeveral()).isFalse();
            });
  }

  @Test
  void aDesignWithoutServicesHasNoCount() {
    List<Fact> facts = List.of(component("Fares", ComponentKind.STORE, "", true));
    assertThat(Services.of(new Facts(Designs.of(ScaleLevel.TINY), facts))).isEmpty();
  }

  private static Component component(
      String name, ComponentKind kind, String technology, boolean described) {
    return new Component(
        name,
        kind,
        technology,
        Redundancy.UNSTATED,
        false,
        described,
        1,
        Designs.line(3),
        List.of(new Evidence(Designs.line(3), name, "defined")));
  }
}
