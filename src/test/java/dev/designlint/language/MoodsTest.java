package dev.designlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We use PostgreSQL | DOES",
        "The service writes to the queue | DOES",
        "We will use PostgreSQL | DOES",
        "It runs in May | DOES",
        "Redis is considered a cache | DOES",
        "We decided to use Kafka | DOES",
        "A lease decides who is active | DOES",
        "The gateway will determine the shard | DOES",
        "The system should answer within 200 ms | SHOULD",
        "Clients must send a token | SHOULD",
        "A token is required | SHOULD",
        "We could use Redis | COULD",
        "We might shard | COULD",
        "A stale value may be read | COULD",
        "Perhaps a queue | COULD",
        "It should work but could fail | COULD",
        "We should discuss trade-offs | DEFERRED",
        "We will explore caching | DEFERRED",
        "This needs to be decided | DEFERRED",
        "To be defined: TBD | DEFERRED",
        "TODO write this | DEFERRED",
        "Sharding should be considered | DEFERRED",
        "We need to decide which store to take | DEFERRED",
        "How many users? | QUESTION",
        "*How many users?* | QUESTION",
        "\"Is it hot?\" | QUESTION",
        "多少用户？ | QUESTION",
        "Is it hot? Yes. | DOES",
      })
  void aStatementIsMeantAsItIsSaid(String text, Mood mood) {
    assertThat(Moods.mood(text, Words.of(text))).isEqualTo(mood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We shard by user | NOW",
        "The click is counted ten seconds later | NOW",
        "Future requests are queued | NOW",
        "HTTP/2 is used | NOW",
        "We use two-phase commit | NOW",
        "Later we would shard | LATER",
        "Sharding is left for the future | LATER",
        "In phase 2 we add search | LATER",
        "A next iteration adds search | LATER",
        "Search comes in v2 | LATER",
        "Someday we shard | LATER",
      })
  void aStatementSpeaksOfTheDesignOrOfSomethingAfterIt(String text, Tense tense) {
    assertThat(Moods.tense(Words.of(text))).isEqualTo(tense);
  }
}
