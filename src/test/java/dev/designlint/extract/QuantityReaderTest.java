package dev.designlint.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.designlint.fact.Dimension;
import dev.designlint.fact.Quantity;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementReader;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // users
        "10M DAU | USERS | 1e7",
        "300M MAUs | USERS | 3e8",
        "DAU: 10M | USERS | 1e7",
        "10 million users | USERS | 1e7",
        "10 million daily active users | USERS | 1e7",
        "5m users | USERS | 5e6",
        "1.5 billion users | USERS | 1.5e9",
        "500k+ users | USERS | 5e5",
        "1 000 000 users | USERS | 1e6",
        "10'000 users | USERS | 1e4",
        "10^6 users | USERS | 1e6",
        "120 employees and 40 customers | USERS | 40",
        "10-20k users | USERS | 2e4",
        "millions of users | USERS | 1e7",
        // rates
        "1.2M QPS | RATE | 1.2e6",
        "5K-10K QPS | RATE | 1e4",
        "100k rps | RATE | 1e5",
        "5,000 writes/s | RATE | 5000",
        "5,000 writes / second | RATE | 5000",
        "100/s | RATE | 100",
        "400 per second | RATE | 400",
        "1,200 redirects per second | RATE | 1200",
        "86.4 million requests per day | RATE | 1000",
        "86.4M/day | RATE | 1000",
        "60k messages per minute | RATE | 1000",
        "3,600 orders an hour | RATE | 1",
        "864,000 events daily | RATE | 10",
        "QPS: 4,000 | RATE | 4000",
        "10k IOPS | RATE | 1e4",
        // bytes and bandwidth
        "500 TB/day | BYTES | 5e14",
        "2 PB | BYTES | 2e15",
        "1.5TB | BYTES | 1.5e12",
        "200 bytes | BYTES | 200",
        "5 GB per month | BYTES | 5e9",
        "256 MiB | BYTES | 268435456",
        "about 18 terabytes | BYTES | 1.8e13",
        "3 exabytes | BYTES | 3e18",
        "25 Gbps | BANDWIDTH | 3.125e9",
        "100Mbps | BANDWIDTH | 1.25e7",
        "10 Gbit/s | BANDWIDTH | 1.25e9",
        "50 MB/s | BANDWIDTH | 5e7",
        "1.2 GB per second | BANDWIDTH | 1.2e9",
        // durations
        "200 ms | DURATION | 0.2",
        "p99 < 200 ms | DURATION | 0.2",
        "<200ms | DURATION | 0.2",
        "10-20 ms | DURATION | 0.02",
        "10 to 20 ms | DURATION | 0.02",
        "250 µs | DURATION | 0.00025",
        "800 ns | DURATION | 8e-7",
        "1,5 s | DURATION | 1.5",
        "30s TTL | DURATION | 30",
        "a 15-minute window | DURATION | 900",
        "timeout of 5m | DURATION | 300",
        "24h | DURATION | 86400",
        "7 days | DURATION | 604800",
        "5 years | DURATION | 157788000",
        // shares
        "99.99% uptime | AVAILABILITY | 99.99",
        "99.99 % uptime | AVAILABILITY | 99.99",
        "99.9 percent availability | AVAILABILITY | 99.9",
        "95% availability | AVAILABILITY | 95",
        "3 nines | AVAILABILITY | 99.9",
        "five nines | AVAILABILITY | 99.999",
        "60% CPU | PERCENT | 60",
        "20% a year | PERCENT | 20",
        // ratios
        "100:1 read to write ratio | READ_WRITE_RATIO | 100",
        "read:write is 10:1 | READ_WRITE_RATIO | 10",
        "1:10 write to read ratio | READ_WRITE_RATIO | 10",
        "reads to writes are 3:2 | READ_WRITE_RATIO | 1.5",
        // money
        "$0.023/GB | MONEY | 0.023",
        "$1.2M per month | MONEY | 1200000",
        "€300 | MONEY | 300",
        "500 € | MONEY | 500",
        "3,300 dollars a month | MONEY | 3300",
        "2 million euros | MONEY | 2e6",
        "USD 40k | MONEY | 40000",
        // nodes and things
        "3 replicas | NODES | 3",
        "12-node cluster with 12 nodes | NODES | 12",
        "two regions, 6 brokers | NODES | 6",
        "500M tweets | ITEMS | 5e8",
        "30 million new links | ITEMS | 3e7",
        "10 mil | ITEMS | 1e7",
        "100 million | ITEMS | 1e8",
      })
  void aSpellingMeans(String text, Dimension dimension, double value) {
    List<Quantity> found = read(text);
    assertThat(found).as("%s", found).hasSizeGreaterThanOrEqualTo(1);
    Quantity last = found.get(found.size() - 1);
    assertThat(last.dimension()).isEqualTo(dimension);
    assertThat(last.value()).isCloseTo(value, within(value * 1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 PB in 3 years | BYTES DURATION",
        "5K-10K QPS | RATE",
        "10-20 ms | DURATION",
        "10M DAU, each posting 2 times | USERS",
        "p50 10 ms, p99 50 ms | DURATION DURATION",
        "99.95% at 200 ms for 5M users | AVAILABILITY DURATION USERS",
        "1 000 000 users | USERS",
        "1 million x 1 KB = 1 GB | ITEMS BYTES BYTES",
        "from 6 to 20 nodes | NODES",
        "RPO 5 minutes, RTO 1 hour | DURATION DURATION",
        "50 million × 200 / 86,400 s | ITEMS DURATION",
      })
  void aStatementMayHoldSeveral(String text, String dimensions) {
    assertThat(read(text))
        .extracting(quantity -> quantity.dimension().name())
        .containsExactly(dimensions.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "86,400",
        "v2.1",
        "version 2.17.1",
        "99th percentile",
        "the 99 percentile",
        "99%ile",
        "16:9",
        "at 10:30",
        "24/7",
        "HTTP 429",
        "RFC 7231",
        "AES-256 and SHA-256",
        "2024-05-01",
        "in 2025",
        "phase 2",
        "S3 and EC2",
        "10.0.0.1",
        "port 8080",
        "10x",
        "a 3-tier design",
        "2-phase commit across nodes",
        "IPv6",
        "step 3 for users",
        "h2",
        "1.",
        "...",
        "Kafka",
      })
  void aNumberWithoutAMeasureIsNoQuantity(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p99 < 200 ms | p99",
        "a p99.9 of 1 s | p99.9",
        "peak 4,000 QPS | peak",
        "4,000 QPS on avg | average",
        "a maximum of 10 MB | maximum",
        "200 ms | ''",
      })
  void theWordsAroundItQualifyIt(String text, String qualifier) {
    assertThat(read(text).get(0).qualifier()).isEqualTo(qualifier);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we expect 10M DAU here | 10M DAU",
        "about 5,000 writes/s each | 5,000 writes/s",
        "it has 99.99 % uptime | 99.99 %",
        "we pay 3,300 dollars a month | 3,300 dollars",
        "about 1 000 000 users | 1 000 000 users",
        "with five nines of it | five nines",
        "with 86.4 million requests per day | 86.4 million requests per day",
      })
  void theNumberStandsAsWritten(String text, String written) {
    Quantity quantity = read(text).get(0);
    assertThat(quantity.text()).isEqualTo(written);
    assertThat(quantity.span().start().column()).isEqualTo(text.indexOf(written) + 1);
    assertThat(quantity.span().end().column())
        .isEqualTo(text.indexOf(written) + written.length() + 1);
  }

  @Test
  void theLabelOfAnItemIsItsSubject() {
    assertThat(read("- Read latency: 20 ms").get(0).subject()).isEqualTo("Read latency");
  }

  @Test
  void aCellTakesItsMeaningFromItsRow() {
    assertThat(read("| Figure | Value |\n| - | - |\n| Daily active users | 5M |\n"))
        .singleElement()
        .satisfies(users -> assertThat(users.dimension()).isEqualTo(Dimension.USERS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000 users ", "99.9% ", "5 ", "10 ms ", "5-", "1:2 read "})
  void aLineOfManyNumbersIsReadInTime(String piece) {
    String line = piece.repeat(200_000 / piece.length());
    assertTimeout(Duration.ofSeconds(5), () -> read(line));
  }

  private static List<Quantity> read(String markdown) {
    List<Quantity> quantities = new ArrayList<>();
    for (Statement statement :
        StatementReader.read(MarkdownReader.read(new SourceFile("a.md", markdown)))) {
      quantities.addAll(QuantityReader.read(statement));
    }
    return quantities;
  }
}
