package dev.designlint.review.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designlint.finding.FindingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  @TempDir private Path folder;

  @Test
  void aBaselineIsSortedAndHasOneLineForAnEntry() throws Exception {
    Path file = folder.resolve("baseline.json");
    String late = folder.resolve("docs/late.md").toString();
    String early = folder.resolve("docs/early.md").toString();
    BaselineEntry second = entry("b-rule", List.of("A", "B"), "\"x\"\n<y>", 2);
    BaselineEntry first = entry("a-rule", List.of(), "", 1);
    new Baseline(
            List.of(
                new BaselineDocument(late, "Late", List.of(second, first)),
                new BaselineDocument(early, "Early", List.of(first)),
                new BaselineDocument("/gone.md", "Nothing", List.of())))
        .write(file);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {
              "version" : 1,
              "documents" : [
                {
                  "path" : "docs/early.md",
                  "title" : "Early",
                  "entries" : [
                    { "rule" : "a-rule", "section" : [ ], "subject" : "", "count" : 1 }
                  ]
                },
                {
                  "path" : "docs/late.md",
                  "title" : "Late",
                  "entries" : [
                    { "rule" : "a-rule", "section" : [ ], "subject" : "", "count" : 1 },
                    { "rule" : "b-rule", "section" : [ "A", "B" ], "subject" : "\\"x\\"\\n<y>", "count" : 2 }
                  ]
                }
              ]
            }
            """);
    Baseline read = Baseline.read(file);
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.documents().get(1))
        .isEqualTo(new BaselineDocument(late, "Late", List.of(first, second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '%',
      value = {
        "%% | baseline.json:1: the baseline is damaged: expected an object",
        "{ | baseline.json:1: the baseline is no JSON",
        "<<<<<<< HEAD | baseline.json:1: the baseline is no JSON",
        "{\"documents\": []} | expected the key `version`",
        "{\"version\": 2, \"documents\": {}} | is of version 2, and this designlint reads version 1",
        "{\"version\": 1, \"documents\": {}} | expected a list of documents",
        "{\"version\": 1, \"documents\": []} x | the baseline is no JSON",
        "{\"version\": 1, \"documents\": [{\"path\": 1}]} | expected text as `path`",
        "{\"version\": 1, \"documents\": [{\"path\": \"a\\u0000\", \"title\": \"\", \"entries\": []}]} | a `path` in it is none",
        "{\"version\": 1, \"documents\": [{\"path\": \"a\", \"title\": \"\", \"entries\": [{\"rule\": \"r\", \"section\": [], \"subject\": \"\", \"count\": 0}]}]} | a `count` from 1",
        "{\"version\": 1, \"documents\": [{\"path\": \"a\", \"title\": \"\", \"entries\": [{\"rule\": \"r\", \"section\": [], \"subject\": \"\", \"count\": 99999999999}]}]} | a `count` from 1",
      })
  void aDamagedOrNewerBaselineIsToldOf(String text, String message) throws IOException {
    Path file = folder.resolve("baseline.json");
    Files.writeString(file, text);
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("--write-baseline");
  }

  @Test
  void aMissingBaselineIsToldOf() {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none.json")))
        .isInstanceOf(BaselineException.class)
        .hasMessageContaining("does not exist");
  }

  private static BaselineEntry entry(String rule, List<String> section, String subject, int count) {
    return new BaselineEntry(new FindingKey(rule, section, subject), count);
  }
}
