package dev.designlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We cache reads.",
        "No full stop at the end",
        "We use a queue, e.g. Kafka, for events.",
        "A store (e.g. Redis) keeps it.",
        "Push vs. Pull is the question.",
        "Availability is 99.99% of requests.",
        "The file is stored at example.com. it stays there.",
        "It needs approx. 20 GB.",
        "Version 2.1 of the API",
        "J. Dean wrote it.",
        "We use Node.js for it.",
        "Caches, queues, etc. are shared.",
        "See Fig. 3 for it.",
        "Clients call a.b.c.D.method() first.",
      })
  void oneSentenceStaysOne(String text) {
    assertThat(of(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We cache reads.|Writes go through.",
        "Is it hot?|Yes!|Then cache it.",
        "He said \"stop.\"|We stopped.",
        "It costs $5.|20 GB are free.",
        "读取缓存。|写入数据库！|真的吗？",
        "**Latency.**|It matters.",
        "We use S3.|It is cheap.",
        "Reads are fast...|Writes are not.",
        "The p99 is 20 ms.|`GET /feed` is slower.",
      })
  void sentencesAreToldApart(String marked) {
    String separator = marked.codePointAt(0) > 0x3000 ? "" : " ";
    assertThat(of(marked.replace("|", separator))).containsExactly(marked.split("\\|"));
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(of("Latency: 20 ms\nAvailability: 99.9%")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t \u2003"})
  void whiteSpaceIsNoSentence(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void theWhiteSpaceAroundASentenceIsNoPartOfIt() {
    assertThat(Sentences.of("  One.   Two.  ").get(1)).containsExactly(9, 13);
  }

  private static List<String> of(String text) {
    return Sentences.of(text).stream().map(s -> text.substring(s[0], s[1])).toList();
  }
}
