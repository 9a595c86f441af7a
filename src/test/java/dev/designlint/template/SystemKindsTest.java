package dev.designlint.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SystemKindsTest {
  private static final SystemKinds KINDS = SystemKinds.load();

  static List<SystemKind> kinds() {
    return KINDS.all();
  }

  @ParameterizedTest
  @CsvSource({
    "Photo feed, feed",
    "a news-feed for bird watchers, feed",
    "Group chat, chat",
    "Toll bridge payment system, payment",
    "URL shortener, url-shortener",
    "Video streaming platform, video-streaming",
    "Ride hailing, ride-hailing",
    "API Rate Limiter, rate-limiter",
    "Search autocomplete, search",
    "Web crawler, crawler",
    "Payment notification service, notification",
    "Notifications for payments, notification",
    "File sync, file-storage",
    "Distributed key-value store, key-value-store",
    "Cinema seat booking, booking",
    "Online shop, shop",
    "Collaborative editor, collaborative-editor",
    "Metrics and alerting with dashboards, notification",
    "Job scheduler, job-scheduler",
    "Message queue, message-queue",
    "Game leaderboard, leaderboard",
    "Film recommendation, recommendation",
    "Ad click aggregation, ad-clicks",
    "Cattle auction, auction",
    "Parcel delivery, delivery",
    "Nearby friends, proximity",
    "Photo sharing, photo-sharing",
    "Single sign-on, identity",
    "Smart meter readings, sensors",
    "Video conference, video-conference",
    "Mailbox search, search",
    "Bee register, general",
    "Payload balancing, general",
  })
  void theNameTellsTheKind(String name, String kind) {
    assertThat(KINDS.of(name).key()).isEqualTo(kind);
  }

  @Test
  void thereAreManyKindsAndOneForAllOthers() {
    assertThat(kinds()).hasSizeGreaterThan(20);
    assertThat(kinds()).extracting(SystemKind::key).doesNotHaveDuplicates().endsWith("general");
    assertThat(kinds()).filteredOn(kind -> kind.words().isEmpty()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindAsksEnough(SystemKind kind) {
    assertThat(kind.questions())
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(each -> each.endsWith("?"));
    assertThat(kind.deepDives())
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(each -> each.question().endsWith("?"));
    assertThat(kind.tradeOffs()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(kind.apis()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPartTakesAStepAndEveryStepHasItsParts(SystemKind kind) {
    List<String> names = Skeletons.parts(kind).stream().map(SystemKind.Part::name).toList();
    assertThat(Skeletons.steps(kind))
        .flatExtracting(SystemKind.Step::from, SystemKind.Step::to)
        .containsAll(names)
        .isSubsetOf(names);
    List<String> entities = kind.entities().stream().map(SystemKind.Entity::name).toList();
    assertThat(kind.relations())
        .flatExtracting(SystemKind.Relation::from, SystemKind.Relation::to)
        .isSubsetOf(entities);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aWordOfAKindLeadsToIt(SystemKind kind) {
    for (String word : kind.words()) {
      assertThat(KINDS.of("the " + word).key()).as(word).isEqualTo(kind.key());
    }
  }
}
