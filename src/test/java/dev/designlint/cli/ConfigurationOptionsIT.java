package dev.designlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.cli.Program.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what configuration files say of single rules and of words. */
class ConfigurationOptionsIT {
  private static final String TECHNOLOGY = "red-flags/unjustified-technology";
  private static final String MONITORING = "operations/monitoring-missing";

  @TempDir private Path folder;
  private Program program;

  @BeforeEach
  void startInAFolderOfItsOwn() {
    program = new Program(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: {unjustified-technology: {except: [RabbitMQ]}} | 0",
        "rules: {unjustified-technology: {except: ' `rabbit*` '}} | 0",
        "rules: {unjustified-technology: {severity: error, except: [Kafka, '*MQ']}} | 0",
        "rules: {unjustified-technology: {except: [Kafka, Rabbit]}} | 1",
        "rules: {unjustified-technology: {severity: off}} | 0",
        "rules: {unjustified-technology: {severity: info}} | 0",
        "rules: {red-flags: {severity: info}} | 0",
        "overrides: [{files: '*.md', rules: {unjustified-technology: {except: '*'}}}] | 0",
        "overrides: [{files: '*.yaml', rules: {unjustified-technology: {except: '*'}}}] | 1",
      })
  void whatIsExceptedIsNotFound(String yaml, int code) {
    program.bad("shop.md", TECHNOLOGY).file("designlint.yaml", yaml + "\n");
    String[] command = {"--select", "unjustified-technology", "--fail-on=warning", "shop.md"};
    Run run = program.run(command);
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
    assertThat(program.run("--isolated", command[0], command[1], command[2], "shop.md").code())
        .isOne();
  }

  @Test
  void whatHungUnderAnExceptedFindingComesUp() {
    String document = Program.badExample("considerations/backup-or-restore-gap");
    program.file("shelter.md", document + "- The service runs in two regions.\n");
    String rules = "backup-or-restore-gap,recovery-objectives-missing";
    String also = "also: No time to recover and no bound on lost data";
    assertThat(program.run("--select", rules, "shelter.md").out()).contains(also);
    program.file(
        "designlint.yaml", "rules:\n  backup-or-restore-gap:\n    except: daily backups*\n");
    assertThat(program.run("--select", rules, "shelter.md").out())
        .contains("info  No time to recover and no bound on lost data")
        .doesNotContain("There are backups", also);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{unjustified-technology: {excpt: [a]}} | 1:34: error: rules.unjustified-technology.excpt: unknown key; did you mean \"except\"?",
        "{unjustified-technology: {severity: warn}} | rules.unjustified-technology.severity: expected off, info, warning or error, got \"warn\"; did you mean \"warning\"?",
        "{unjustified-technology: {except: {a: b}}} | expected a text or a list, got a map",
        "{red-flags: {except: [a]}} | \"red-flags\" is a category, and \"except\" holds for a single rule",
        "{no-trade-offs: {except: [a]}} | what \"no-trade-offs\" finds is about the document as a whole",
        "{technology-sprawl: {most-technologies: 0}} | expected a number from 1 to 1000, got \"0\"",
        "{technology-sprawl: {most-technologies: few}} | expected a whole number, got \"few\"",
        "{technology-sprawl: {most-boxes: 9}} | known here: except, most-technologies, severity",
        "{}¶lexicon: [{topic: monitring, phrases: a}] | 2:12: error: there is no topic \"monitring\"; did you mean \"monitoring\"?",
        "{}¶lexicon: [{topic: monitoring}] | \"phrases\" is missing",
        "{}¶lexicon: [{topic: monitoring, phrases: a, grade: adressed}] | did you mean \"addressed\"?",
        "{}¶lexicon: [{topic: monitoring, phrases: [fine, '* board']}] | error: the phrase \"* board\" does not start with a word",
        "{}¶lexicon: [{topic: monitoring, phrases: 'a (b'}] | has brackets that do not match",
      })
  void aMistakeIsToldWithItsLine(String rules, String message) {
    program.bad("shop.md", TECHNOLOGY);
    program.file("designlint.yaml", "rules: " + rules.replace('¶', '\n') + "\n");
    Run run = program.run("shop.md");
    assertThat(run.out() + run.err()).contains("designlint.yaml:").contains(message);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void howManyAreTooManyIsAMatterOfTaste() {
    program.bad("dairy.md", "diagrams/diagram-too-complex");
    String[] command = {"--select", "diagram-too-complex", "--fail-on=warning", "dairy.md"};
    assertThat(program.run(command).code()).isOne();
    program.file("designlint.yaml", "rules:\n  diagram-too-complex: {most-boxes: 22}\n");
    assertThat(program.run(command).code()).isZero();
    program.file("designlint.yaml", "rules:\n  diagram-too-complex: {most-lines: 20}\n");
    assertThat(program.run(command).out()).contains("has 22 boxes and 21 lines");
  }

  @Test
  void aPhraseOfTheHouseAnswersItsTopic() {
    program.file("lunch.md", Program.badExample(MONITORING) + "\nThe golden boards show it all.\n");
    String[] command = {"--select", "monitoring-missing", "--fail-on=info", "lunch.md"};
    assertThat(program.run(command).code()).isOne();
    program.file("designlint.yaml", "lexicon:\n  - topic: monitoring\n    phrases: golden board\n");
    assertThat(program.run(command).code()).isZero();
    assertThat(program.run("facts", "lunch.md").out())
        .contains("monitoring: addressed  (line 19)")
        .contains("The golden boards show it all. [a claim about this design, by the configured");
    assertThat(program.run("config", "lunch.md").out())
        .contains("lexicon.monitoring.addressed: golden board  (designlint.yaml:3)");
  }

  @ParameterizedTest
  @CsvSource({
    "> The golden board is for everybody.,somebody else's words",
    "Should we have a golden board?,a question without an answer",
  })
  void aPhraseThatTheAuthorDoesNotClaimAnswersNothing(String text, String reason) {
    program.file("lunch.md", Program.badExample(MONITORING) + "\n" + text + "\n");
    program.file("designlint.yaml", "lexicon:\n  - topic: monitoring\n    phrases: golden board\n");
    Run run = program.run("--select", "monitoring-missing", "--why", "--fail-on=info", "lunch.md");
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains(reason + ", by the configured \"golden board\"");
  }

  @Test
  void aTechnologyOfTheUserTakesThePlaceOfTheKnownOne() {
    program.bad("shop.md", TECHNOLOGY);
    program.file(
        "designlint.yaml",
        "technologies:\n  - name: Town Rabbit\n    aliases: RabbitMQ\n    kind: queue\n");
    String found = program.run("facts", "shop.md").out();
    assertThat(found).contains("\n  Town Rabbit: chosen").doesNotContain("\n  RabbitMQ: ");
    assertThat(program.run("check", "--select", "unjustified-technology", "shop.md").out())
        .contains("`Town Rabbit` is chosen without a reason");
  }

  @Test
  void theConfigurationIsShownWithItsOriginAndWithoutEscapes() {
    program.file(
        "designlint.yaml",
        """
        rules:
          unjustified-technology:
            severity: warning
            except: ["PostgreSQL", "\\e[31mKafka"]
          diagrams: off
        """);
    assertThat(program.run("config", "shop.md").out())
        .contains("rules.unjustified-technology.severity: warning  (designlint.yaml:3)")
        .contains(
            "rules.unjustified-technology.except: PostgreSQL, ?[31mKafka  (designlint.yaml:4)")
        .contains("rules.diagrams: off  (designlint.yaml:5)");
  }

  @Test
  void aDocumentThatIsIgnoredIsNotShownAndWhyIsTold() {
    program.bad("shop.md", TECHNOLOGY).file("designlint.yaml", "ignore: shop.md\n");
    Run run = program.run("facts", "shop.md");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("shop.md: skipped, ignored in designlint.yaml:1\n");
  }

  @Test
  void withoutAConfigurationFileNothingOfItIsLoaded() {
    program.bad("shop.md", TECHNOLOGY);
    List<String> command = new ArrayList<>(Program.command("shop.md"));
    command.add(1, "-Xlog:class+load");
    assertThat(program.runCommand(command).out())
        .contains(" dev.designlint.review.configuration.Configurations ")
        .doesNotContain("EffectiveSettings", "ConfigurationChecks", "RuleSetting", "SubjectPattern")
        .doesNotContain("OwnTechnologies", "OwnLexicon", "PhraseTableBuilder", "Spelling")
        .doesNotContain("snakeyaml", "jackson", "networknt");
  }
}
