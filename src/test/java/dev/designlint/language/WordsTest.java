package dev.designlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read-heavy load | read heavy load",
        "client/server | client server",
        "We use Node.js. | we use node.js",
        "99.99% of 1,000 calls | 99.99% of 1,000 calls",
        "reads, writes | reads writes",
        "one,two | one two",
        "p99 < 200ms | p99 200ms",
        "$0.023/GB | $0.023 gb",
        "C++ and C# | c++ and c#",
        "don't and don’t | don't and don't",
        "user_id | user_id",
        "100:1 | 100 1",
        "(Redis) | redis",
        ".NET runs | .net runs",
        "10k+ users | 10k+ users",
        "`GET /feed` | get feed",
        "最终 一致 | 最 终 一 致",
        "用Redis缓存 | 用 redis 缓 存",
        "Übergröße | übergröße",
        "A → B | a b",
      })
  void aTextIsSplitIntoItsWords(String text, String words) {
    assertThat(Words.of(text).forms()).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"We don't cache 99.9% — yet.", "😀 fast 😀!", "最终一致性, ok", "  a\tb\n", "", "..."})
  void everyWordStandsAtItsPlace(String text) {
    Words words = Words.of(text);
    assertThat(words.starts()).hasSize(words.count());
    for (int i = 0; i < words.count(); i++) {
      String there = text.substring(words.starts()[i], words.ends()[i]);
      assertThat(there).isEqualToIgnoringCase(words.forms()[i]);
      assertThat(words.starts()[i]).isGreaterThanOrEqualTo(i == 0 ? 0 : words.ends()[i - 1]);
    }
  }

  @Test
  void everyWordHasItsStem() {
    assertThat(Words.of("Cached replicas").stems()).containsExactly("cach", "replica");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There is no single point of failure | single point of failure",
        "We do not use Kafka | use kafka",
        "It works without a cache | a cache",
        "We don't shard, we replicate | shard",
        "Not only fast but cheap | -",
        "It is no longer slow | -",
        "We never cache because reads are rare | cache",
        "No downtime when a node fails | downtime",
        "We avoid locks | locks",
        "No locks; Redis is used | locks",
        "not in the first version of all things planned | in the first version",
        "We use Kafka | -",
      })
  void aNegationReachesFourWordsAndNoFurtherThanItsClause(String text, String negated) {
    Words words = Words.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      if (words.negated()[i]) {
        found.add(words.forms()[i]);
      }
    }
    assertThat(found).containsExactly(negated.equals("-") ? new String[0] : negated.split(" "));
  }

  @Test
  void aTextOfManyWordsIsSplitToItsEnd() {
    assertThat(Words.of("word ".repeat(50_000)).count()).isEqualTo(50_000);
  }
}
