package dev.designlint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.finding.FindingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingMatchTest {
  private static final FindingKey CACHE = key("chosen", "Redis", "Data", "Cache");

  @Test
  void theSameHeadingsComeFirst() {
    List<FindingKey> before = List.of(key("left", "TBD", "A"), key("left", "TBD", "B"));
    List<FindingKey> now = List.of(key("left", "TBD", "B"), key("left", "TBD", "A"));
    assertThat(partners(before, now, "A", "B")).containsExactly(1, 0);
  }

  @Test
  void aSectionWhoseParentHasANewNameKeepsItsOwn() {
    FindingKey other = key("chosen", "Redis", "Data", "Queue");
    List<FindingKey> now =
        List.of(key("chosen", "Redis", "Storage", "Queue"), key("chosen", "Redis", "S", "Cache"));
    assertThat(partners(List.of(CACHE, other), now)).containsExactly(1, 0);
  }

  @Test
  void whatStandsInOnePlaceMayMove() {
    assertThat(partners(List.of(CACHE), List.of(key("chosen", "Redis", "Costs")), "Data/Cache"))
        .containsExactly(0);
  }

  @Test
  void oneMoreOfTheSameInAnotherSectionIsNew() {
    List<FindingKey> now = List.of(CACHE, key("chosen", "Redis", "Costs"));
    assertThat(partners(List.of(CACHE), now, "Data/Cache", "Costs")).containsExactly(0, -1);
    assertThat(partners(List.of(CACHE), List.of(CACHE, CACHE), "Data/Cache"))
        .containsExactly(0, -1);
  }

  @Test
  void whatStoodInASectionThatIsGoneMayStandAnywhere() {
    List<FindingKey> before = List.of(key("left", "TBD", "A"), key("left", "TBD", "B"));
    List<FindingKey> now = List.of(key("left", "TBD", "B"), key("left", "TBD", "C"));
    assertThat(partners(before, now, "B", "C")).containsExactly(1, 0);
    assertThat(partners(before, now, "A", "B", "C")).containsExactly(1, -1);
  }

  @Test
  void anotherSubjectOrRuleIsAnotherFinding() {
    List<FindingKey> now =
        List.of(key("chosen", "Kafka", "Data", "Cache"), key("red", "Redis", "Data", "Cache"));
    assertThat(partners(List.of(CACHE), now)).containsExactly(-1, -1);
  }

  @Test
  void thoseOfOneKindAreCounted() {
    FindingMatch match =
        new FindingMatch(List.of(CACHE), List.of(3), List.of(CACHE, CACHE), headings -> true);
    assertThat(match.before(1)).isZero();
    assertThat(match.gone(0)).isEqualTo(1);
  }

  private static List<Integer> partners(
      List<FindingKey> before, List<FindingKey> now, String... headings) {
    FindingMatch match =
        new FindingMatch(before, now, each -> Set.of(headings).contains(String.join("/", each)));
    List<Integer> partners = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      partners.add(match.before(i));
    }
    return partners;
  }

  private static FindingKey key(String rule, String subject, String... section) {
    return new FindingKey(rule, List.of(section), subject);
  }
}
