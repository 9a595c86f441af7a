package dev.designlint.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.Evidence;
import dev.designlint.fact.Fact;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.fact.Technology;
import dev.designlint.fact.TechnologyRole;
import dev.designlint.fact.TechnologySprawl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SprawlTest {
  @Test
  void twoOfAKindAreOneTooManyWhenOneHasNoReason() {
    assertThat(of(facts(of("PostgreSQL", "sql", true, 1), of("MySQL", "sql", false, 2))))
        .singleElement()
        .satisfies(
            sprawl -> {
              assertThat(sprawl.names()).isEqualTo("PostgreSQL and MySQL");
              assertThat(sprawl.reason()).isEqualTo("both are relational databases");
              assertThat(sprawl.span().line()).isEqualTo(2);
            });
  }

  @Test
  void twoOfAKindThatAreBothExplainedAreFine() {
    assertThat(of(facts(of("PostgreSQL", "sql", true, 1), of("MySQL", "sql", true, 2)))).isEmpty();
  }

  @Test
  void twoNamesInOneLineAreExamples() {
    assertThat(of(facts(of("PostgreSQL", "sql", false, 4), of("MySQL", "sql", false, 4))))
        .isEmpty();
  }

  @Test
  void differentJobsAreNoSprawl() {
    assertThat(of(facts(of("Redis", "cache", false, 1), of("MySQL", "sql", false, 2)))).isEmpty();
  }

  @Test
  void aQueueAndALogBothCarryMessages() {
    assertThat(of(facts(of("Kafka", "log-stream", false, 1), of("RabbitMQ", "queue", true, 2))))
        .singleElement()
        .satisfies(sprawl -> assertThat(sprawl.reason()).isEqualTo("both are brokers of messages"));
  }

  @Test
  void elevenTechnologiesAreTooManyForASmallLoadOnly() {
    List<Fact> many = new ArrayList<>();
    for (int i = 1; i <= 11; i++) {
      many.add(of("T" + i, "kind-" + i, true, i));
    }
    assertThat(of(new Facts(Designs.of(ScaleLevel.SMALL), many))).hasSize(1);
    assertThat(of(new Facts(Designs.of(ScaleLevel.HYPER), many))).isEmpty();
    assertThat(of(new Facts(Designs.of(ScaleLevel.SMALL), many.subList(0, 10)))).isEmpty();
    Limits wider = new Limits(11, 20, 40);
    assertThat(Sprawl.of(new Facts(Designs.of(ScaleLevel.SMALL), many), wider)).isEmpty();
  }

  private static List<TechnologySprawl> of(Facts facts) {
    return Sprawl.of(facts, Limits.DEFAULT);
  }

  private static Facts facts(Technology... technologies) {
    return new Facts(Designs.of(ScaleLevel.SMALL), List.of(technologies));
  }

  private static Technology of(String name, String kind, boolean justified, int line) {
    var span = Designs.line(line);
    return new Technology(
        name,
        kind,
        TechnologyRole.CHOSEN,
        justified,
        2,
        false,
        2,
        span,
        List.of(new Evidence(span, name, "chosen")));
  }
}
