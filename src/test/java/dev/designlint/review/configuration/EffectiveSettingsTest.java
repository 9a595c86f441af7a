package dev.designlint.review.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.reason.Limits;
import dev.designlint.rule.Part;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.rule.Severity;
import dev.designlint.vocabulary.OwnPhrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectiveSettingsTest {
  private static final Rule RULE = rule("unjustified-technology");
  private static final RuleCatalog CATALOG =
      new RuleCatalog(List.of(RULE, rule("diagram-too-complex"), rule("technology-sprawl")));

  @TempDir private Path folder;

  @Test
  void aMapInANarrowerPlaceReplacesWhatItStates() throws IOException {
    file(
        "base.yaml",
        """
        rules:
          unjustified-technology: {severity: error, except: [Kafka, Redis]}
        """);
    DocumentConfiguration all =
        configuration(
            """
            extends: base.yaml
            rules:
              unjustified-technology:
                except: PostgreSQL
            overrides:
              - files: "adr/**"
                rules:
                  unjustified-technology: info
              - files: "notes/**"
                rules:
                  unjustified-technology: {severity: warning, except: []}
            """,
            "feed.md");
    assertThat(all.severity(RULE, Severity.WARNING, "PostgreSQL")).isNull();
    assertThat(all.severity(RULE, Severity.WARNING, "Kafka")).isEqualTo(Severity.ERROR);
    assertThat(all.severity(RULE, Severity.WARNING, "")).isEqualTo(Severity.ERROR);
    assertThat(values(all))
        .containsExactly(
            "rules.unjustified-technology.except: PostgreSQL :4",
            "rules.unjustified-technology.severity: error :2");

    DocumentConfiguration record = at("adr/7.md");
    assertThat(record.severity(RULE, Severity.WARNING, "postgresql")).isNull();
    assertThat(record.severity(RULE, Severity.WARNING, "Kafka")).isEqualTo(Severity.INFO);
    assertThat(values(record))
        .containsExactly(
            "rules.unjustified-technology: info :8",
            "rules.unjustified-technology.except: PostgreSQL :4");

    DocumentConfiguration notes = at("notes/7.md");
    assertThat(notes.severity(RULE, Severity.ERROR, "PostgreSQL")).isEqualTo(Severity.WARNING);
    assertThat(values(notes)).contains("rules.unjustified-technology.except: none :11");
  }

  @Test
  void exceptionsAloneNeitherWakeARuleNorHideTheLevelOfItsCategory() throws IOException {
    DocumentConfiguration all =
        configuration(
            """
            rules:
              red-flags: {severity: error}
              unjustified-technology: {except: [Kafka]}
            """,
            "feed.md");
    assertThat(all.severity(RULE, null, "Redis")).isNull();
    assertThat(all.severity(RULE, Severity.INFO, "Redis")).isEqualTo(Severity.ERROR);
    assertThat(all.severity(RULE, Severity.INFO, "Kafka")).isNull();
    assertThat(all.names("unjustified-technology")).isFalse();
  }

  @Test
  void limitsAreReadWhereTheyAreStatedAndUsualElsewhere() throws IOException {
    assertThat(configuration("rules: {red-flags: off}\n", "feed.md").limits())
        .isEqualTo(Limits.DEFAULT);
    DocumentConfiguration all =
        configuration(
            """
            rules:
              diagram-too-complex: {most-boxes: 30}
              technology-sprawl: {most-technologies: 1_2.0}
            overrides:
              - {files: "*.md", rules: {diagram-too-complex: {most-lines: 50}}}
            """,
            "feed.md");
    assertThat(all.limits()).isEqualTo(new Limits(12, 30, 50));
  }

  @Test
  void aKeyWithNothingBehindItStatesNothing() throws IOException {
    DocumentConfiguration all =
        configuration(
            """
            fail-on:
            rules:
              unjustified-technology:
              diagram-too-complex: {severity: , most-boxes: }
            topics:
              cost:
            """,
            "feed.md");
    assertThat(all.severity(RULE, Severity.WARNING, "Kafka")).isEqualTo(Severity.WARNING);
    assertThat(all.limits()).isEqualTo(Limits.DEFAULT);
    assertThat(values(all)).isEmpty();
  }

  @Test
  void wordsOfAFileComeBehindThoseThatItExtends() throws IOException {
    file("base.yaml", "lexicon: [{topic: cost, phrases: chargeback sheet, grade: mentioned}]\n");
    DocumentConfiguration all =
        configuration(
            """
            extends: base.yaml
            lexicon:
              - topic: monitoring
                phrases: [golden board, alert pack]
            technologies:
              - {name: Harbour DB, kind: sql}
            """,
            "feed.md");
    assertThat(all.words().lexicon())
        .containsExactly(
            new OwnPhrases("cost", List.of("chargeback sheet"), false),
            new OwnPhrases("monitoring", List.of("golden board", "alert pack"), true));
    assertThat(values(all))
        .containsExactly(
            "lexicon.cost.mentioned: chargeback sheet :1",
            "lexicon.monitoring.addressed: golden board, alert pack :4",
            "technologies.Harbour DB.kind: sql :6");
  }

  private static Rule rule(String id) {
    String category = id.equals("unjustified-technology") ? "red-flags" : "diagrams";
    return new Rule(id, category, Part.HOW, 3, Severity.WARNING, "", "", "", "the technology");
  }

  private DocumentConfiguration configuration(String yaml, String document) throws IOException {
    file("designlint.yaml", yaml);
    return at(document);
  }

  private DocumentConfiguration at(String document) {
    return Configurations.nearest(() -> CATALOG).of(folder.resolve(document).toString());
  }

  private void file(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("adr"));
    Files.createDirectories(folder.resolve("notes"));
    Files.writeString(folder.resolve(name), text);
  }

  private static List<String> values(DocumentConfiguration configuration) {
    return configuration.values().stream()
        .map(value -> value.key() + ": " + value.text() + " :" + value.line())
        .toList();
  }
}
