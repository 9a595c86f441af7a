package dev.designlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cache caches cached caching",
        "replica replicas",
        "query queries",
        "shard shards sharded sharding",
        "log logs logged logging",
        "batch batches batched batching",
        "index indexes indexed indexing",
        "process processes processed processing",
        "retry retries",
        "scale scales scaled scaling",
        "store stores stored storing",
        "plan plans planned planning",
        "poll polls polled polling",
        "drop drops dropped dropping",
        "push pushes pushed pushing",
        "encrypt encrypts encrypted encrypting",
      })
  void theFormsOfAWordShareItsStem(String forms) {
    String[] words = forms.split(" ");
    for (String word : words) {
      assertThat(Stems.of(word)).as(word).isEqualTo(Stems.of(words[0]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "status, status",
    "redis, redis",
    "access, access",
    "bus, bus",
    "need, need",
    "speed, speed",
    "feed, feed",
    "seed, seed",
    "p99, p99",
    "c++, c++",
    "dns, dns",
    "一, 一",
  })
  void aWordThatOnlyLooksLikeAFormIsLeftAlone(String word, String stem) {
    assertThat(Stems.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "feed, fee",
    "user, use",
    "post, position",
    "server, serve",
    "single, sing",
    "string, store"
  })
  void differentWordsKeepDifferentStems(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }
}
