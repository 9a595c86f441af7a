package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.fact.TalkingPoint;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.SentenceEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalkingPointReaderTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  static List<SentenceEntry> sentences() {
    return VOCABULARY.sentences();
  }

  @Test
  void thereAreFiveChoicesAndTwelveTalkingPoints() {
    assertThat(sentences()).filteredOn(each -> each.group().equals("choice")).hasSize(5);
    assertThat(sentences()).filteredOn(each -> each.group().equals("talking-point")).hasSize(12);
    assertThat(sentences()).extracting(SentenceEntry::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "choice-consistency|For short queues at the barrier, we accept eventual consistency because nobody reads a balance there.",
        "choice-consistency|Stale balances are fine for the display, which is refreshed every minute.",
        "choice-consistency|Since a seat is sold once, we chose strong consistency.",
        "choice-scaling|We scale the gate service horizontally because it keeps no state.",
        "choice-scaling|Because the barn has no room for a bigger machine, we scale by adding nodes.",
        "choice-reliability|We replicate the register to a second barn to survive the loss of one.",
        "choice-reliability|To handle the failure of a disk, the herd book is replicated three times.",
        "choice-cost|This costs 40 euros a month, but it saves the night shift.",
        "choice-cost|It avoids an hour of counting, yet the second scale costs 900 euros.",
        "choice-simplicity|We keep it simple: two volunteers run it on Sundays.",
        "choice-simplicity|Because two volunteers run it, we kept everything simple.",
        "talk-outline|At a high level, the scale sends weights to the dairy, which stores them.",
        "talk-outline|The dairy has three parts when seen from a high level.",
        "talk-insight|The key insight is that cows come home at the same time.",
        "talk-insight|That milk is collected twice a day is the core idea.",
        "talk-makes-easy|This design makes a new lane easy.",
        "talk-makes-easy|Adding a stall is simple, since the layout makes every stall a row.",
        "talk-because|We chose a ledger because two books never agreed.",
        "talk-because|Because two books never agreed, a single ledger was chosen.",
        "talk-trade-off|The trade-off is an older balance for a shorter queue.",
        "talk-trade-off|A shorter queue comes at the cost of an older balance.",
        "talk-would-change|This choice would change if the milk had to be cooled on the way.",
        "talk-would-change|If lorries came every hour, we'd revisit this decision.",
        "talk-bottleneck|Currently the washing line is the bottleneck.",
        "talk-bottleneck|The bottleneck is the washing line with 40 cans an hour.",
        "talk-would-scale|We'd scale the washing line by adding machines because each one works alone.",
        "talk-would-scale|When the herd doubles, we would scale out by adding nodes.",
        "talk-until|This works until 400 cows, then we'd split the herd.",
        "talk-until|One scale is enough up to 400 cows. Beyond that we'd add a second one.",
        "talk-takes-over|If the scale in the yard fails, the scale at the gate takes over.",
        "talk-takes-over|The standby is promoted when the primary dies.",
        "talk-detect|We'd detect it by the missing heartbeat, then restart the reader.",
        "talk-detect|An alert fires when the reader is silent, and the watchdog restarts it.",
        "talk-replicate|This is why we replicate the herd book.",
        "talk-replicate|The herd book has three replicas so that a burnt barn loses nothing.",
      })
  void aSentenceIsFoundInAnyOrderOfWords(String key, String sentence) {
    TalkingPoint point = point(key, sentence);
    assertThat(point.found()).as(sentence).isTrue();
    assertThat(point.span().line()).isEqualTo(5);
    assertThat(point.evidence().get(0).span().line()).isEqualTo(5);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "choice-consistency|Is eventual consistency acceptable for balances?",
        "choice-consistency|The herd book must be consistent with the milk book.",
        "choice-scaling|The gate service scales horizontally.",
        "choice-scaling|The scale cannot be scaled out because it is bolted to the floor.",
        "choice-reliability|Replication lag is shown on the dashboard.",
        "choice-reliability|The herd book could be replicated to survive a fire.",
        "choice-cost|What does the second scale cost?",
        "choice-cost|Milk is weighed at the gate, but the cans are washed in the yard.",
        "choice-simplicity|The form is simple and short.",
        "choice-simplicity|Should we keep it simple because few will use it?",
        "talk-outline|Cows are kept at a high altitude near the pass.",
        "talk-outline|This section describes the dairy at a high level and has three parts.",
        "talk-insight|The report gives insights into the herd.",
        "talk-insight|What is the key insight here?",
        "talk-makes-easy|This design makes debugging harder, and it isn't simple.",
        "talk-makes-easy|The cheese is easy to cut.",
        "talk-because|We decided against a ledger because it is slow.",
        "talk-because|The ledger was not chosen because it is slow.",
        "talk-trade-off|Accuracy is never improved at the expense of cows.",
        "talk-trade-off|The dairy pays for milk on Fridays.",
        "talk-would-change|The price of milk will change when winter comes.",
        "talk-would-change|Cows change their stall if they like.",
        "talk-bottleneck|The washing line is not a bottleneck.",
        "talk-bottleneck|Two lines avoid a bottleneck at noon.",
        "talk-would-scale|How would we scale the washing line when the herd doubles?",
        "talk-would-scale|We would weigh the cans at the gate because of the ramp.",
        "talk-until|The gate is open until 18:00 on weekdays.",
        "talk-until|Milk is kept for 3 days and sold then.",
        "talk-takes-over|If the scale fails, milk is lost.",
        "talk-takes-over|The dairy takes over the farm next spring.",
        "talk-detect|Nobody can detect a wrong weight before it is restarted.",
        "talk-detect|The reader detects cows by their ear tags.",
        "talk-replicate|We replicate the herd book.",
        "talk-replicate|Because of replication lag, the display is late.",
      })
  void anotherStatementIsNotFound(String key, String statement) {
    assertThat(point(key, statement).found()).as(statement).isFalse();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aSentenceThatIsNotFilledInIsMissing(SentenceEntry entry) {
    TalkingPoint point = point(entry.key(), entry.fillIn());
    assertThat(point.found()).isFalse();
    assertThat(point.fillIn()).isEqualTo(entry.fillIn()).contains("[TODO ");
    assertThat(point.describe()).contains("missing", entry.fillIn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Currently the washing line is the bottleneck.",
        "<!-- Currently the washing line is the bottleneck. -->",
        "### Currently the washing line is the bottleneck",
        "| Part | Load |\n| --- | --- |\n| Washing line | currently it is the bottleneck |",
      })
  void onlyTheAuthorsRunningTextTells(String text) {
    assertThat(point("talk-bottleneck", text).found()).isFalse();
  }

  @Test
  void aTableOfFailuresTellsHowTheyAreNoticedAndEnded() {
    String table =
        """
        | Part | Effect | Detection | Recovery |
        | --- | --- | --- | --- |
        | Reader | weights are missing | the heartbeat stops | a new reader is started |
        """;
    assertThat(point("talk-detect", table).found()).isTrue();
    assertThat(point("talk-takes-over", table).found()).isFalse();
    String promoted = table.replace("a new reader is started", "the standby takes over");
    assertThat(point("talk-takes-over", promoted).found()).isTrue();
  }

  private static TalkingPoint point(String key, String text) {
    SourceFile file = new SourceFile("dairy.md", "# Design a dairy\n\n## Design\n\n" + text + "\n");
    return Extraction.extract(MarkdownReader.read(file), VOCABULARY, "")
        .of(TalkingPoint.class)
        .stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
