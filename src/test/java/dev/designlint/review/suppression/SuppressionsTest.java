package dev.designlint.review.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designlint.engine.RuleEngine;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.review.configuration.Configurations;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
  private static final RuleEngine ENGINE = new RuleEngine();
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  /**
   * In its places stand: before the title, below it, before the store, after the store, the end.
   */
  private static final String FERRY =
      """
      %s
      # Design a ticket machine for a ferry

      %s
      Passengers buy a ticket on the pier, and the crew checks it at the gangway.

      ## Requirements

      - A passenger pays by card and takes a paper ticket; 900 passengers a day.

      ## Storage

      %s
      Tickets are rows in PostgreSQL, and the gangway asks it over the pier's network.
      %s
      ### Reports

      Counts of the day go to MySQL every night.

      ## Harbour

      Departures are kept in MongoDB. %s
      """;

  private static final List<String> ALL = List.of("PostgreSQL", "MySQL", "MongoDB");

  @Test
  void theNextLineIsTheNextOneWithText() {
    DocumentReview review =
        stores("", "", "<!-- designlint-disable-next-line T: known -->", "", "");
    assertThat(names(review)).containsExactly("MySQL", "MongoDB");
    assertThat(review.suppressed()).hasSize(1);
    SuppressedFinding suppressed = review.suppressed().get(0);
    assertThat(suppressed.finding().message()).contains("PostgreSQL");
    assertThat(suppressed.reach()).isEqualTo(Reach.NEXT_LINE);
    assertThat(suppressed.reason()).isEqualTo("known");
  }

  @Test
  void twoCommentsOverOneLineBothReachIt() {
    String both =
        """
        <!-- designlint-disable-next-line T: known -->

        <!-- designlint-disable-next-line no-trade-offs: elsewhere -->
        """;
    DocumentReview review = stores("", "", both, "", "");
    assertThat(names(review)).containsExactly("MySQL", "MongoDB");
  }

  @Test
  void aSectionReachesItsSubsectionsAndNoFurther() {
    assertThat(names(stores("", "", "<!-- designlint-disable-section T: a -->", "", "")))
        .containsExactly("MongoDB");
    assertThat(names(stores("", "", "", "", "<!-- designlint-disable-section T: a -->")))
        .containsExactly("PostgreSQL", "MySQL");
    assertThat(names(stores("", "<!-- designlint-disable-section T: a -->", "", "", "")))
        .as("below the title everything is a subsection")
        .isEmpty();
  }

  @Test
  void aRangeEndsWhereItsRuleIsEnabledAgain() {
    String disable = "<!-- designlint-disable T: a -->";
    assertThat(names(stores("", disable, "", "", ""))).isEmpty();
    assertThat(names(stores("", disable, "", "<!-- designlint-enable T -->", "")))
        .containsExactly("MySQL", "MongoDB");
    assertThat(names(stores("", disable, "", "<!-- designlint-enable -->", "")))
        .containsExactly("MySQL", "MongoDB");
    assertThat(names(stores("", disable, "", "<!-- designlint-enable red-flags -->", "")))
        .containsExactly("MySQL", "MongoDB");
    assertThat(names(stores("", disable, "", "<!-- designlint-enable no-trade-offs -->", "")))
        .isEmpty();
    assertThat(names(stores("", "", disable, "", ""))).isEmpty();
    assertThat(names(stores("", "", "", disable, ""))).containsExactly("PostgreSQL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"T", "red-flags", "all", "T, no-trade-offs", "no-trade-offs ,T"})
  void aFileIsReachedFromAnywhereByRuleCategoryOrAll(String rules) {
    String comment = "<!-- designlint-disable-file " + rules + ": a draft -->";
    assertThat(names(stores(comment, "", "", "", ""))).isEmpty();
    assertThat(names(stores("", "", "", "", comment))).isEmpty();
  }

  @Test
  void aCommentWithinALineCounts() {
    assertThat(names(stores("", "", "", "", "<!-- designlint-disable-file T: a draft -->")))
        .isEmpty();
  }

  @Test
  void aCommentOverSeveralLinesCounts() {
    String comment = "<!--\ndesignlint-disable-section T:\n  decision 7,\n  last year\n-->";
    DocumentReview review = stores("", "", comment, "", "");
    assertThat(names(review)).containsExactly("MongoDB");
    assertThat(review.suppressed().get(0).reason()).isEqualTo("decision 7, last year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```html\n<!-- designlint-disable-file T: a -->\n```\n",
        "    <!-- designlint-disable-file T: a -->\n",
        "> <!-- designlint-disable-file T: a -->\n> said the guide.\n",
        "Write `<!-- designlint-disable-file T: a -->` there.",
        "<!-- as in <!-- designlint-disable-file T: a -->\n",
        "<script>\n<!-- designlint-disable-file T: a -->\n</script>\n",
        "designlint-disable-file T: a",
      })
  void whatOnlyLooksLikeACommentSuppressesNothing(String text) {
    DocumentReview review = stores("", "", "\n" + text + "\n", "", "");
    assertThat(names(review)).isEqualTo(ALL);
    assertThat(review.suppressed()).isEmpty();
    assertThat(faults(review)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "before the title, '<!-- designlint-disable-next-line no-trade-offs: a -->', ''",
    "the section of the title, '', '<!-- designlint-disable-section no-trade-offs: a -->'",
    "the file, '', '<!-- designlint-disable-file no-trade-offs: a -->'",
  })
  void aFindingAboutWhatIsMissingIsReachedAtTheTitle(String where, String above, String below) {
    assertThat(rules(reviewed(Settings.DEFAULT, "", "", "", "", ""))).contains("no-trade-offs");
    DocumentReview review = reviewed(Settings.DEFAULT, above, below, "", "", "");
    assertThat(rules(review)).doesNotContain("no-trade-offs");
    assertThat(review.suppressed()).hasSize(1);
    assertThat(faults(review)).isEmpty();
  }

  @Test
  void theScoreStaysAndWhatHungUnderTheFindingComesUp() {
    DocumentReview before = reviewed(Settings.DEFAULT, "", "", "", "", "");
    Finding parent =
        before.findings().stream().filter(each -> !each.children().isEmpty()).findFirst().get();
    String comment = "<!-- designlint-disable-file " + parent.rule().id() + ": a -->";
    DocumentReview after = reviewed(Settings.DEFAULT, "", comment, "", "", "");
    assertThat(after.score()).isEqualTo(before.score()).isPositive();
    assertThat(rules(after)).doesNotContain(parent.rule().id());
    assertThat(all(after)).containsAll(rules(parent.children()));
  }

  @Test
  void theFindingsThatWereOnlyCountedComeUp() {
    String list =
        "Data lies in Redis.\n\nAnd in Kafka.\n\nAnd in RabbitMQ.\n\nAnd in Elasticsearch.";
    DocumentReview before = stores("", "", list, "", "");
    assertThat(before.findings()).hasSize(5);
    assertThat(before.findings().get(4).message()).contains("more like it");
    String comment = "<!-- designlint-disable-next-line T: a -->\n" + list;
    DocumentReview after = stores("", "", comment, "", "");
    assertThat(after.findings()).hasSize(5);
    assertThat(after.findings().get(4).message()).contains("(and 1 more like it)");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, 2027-03-01T23:59:59Z, true",
    "2027-03-01, 2027-03-02T00:00:00Z, false",
    "2024-02-29, 2027-03-02T00:00:00Z, false"
  })
  void aSuppressionWorksUntilTheEndOfItsDay(String day, String now, boolean works) {
    String comment = "<!-- designlint-disable-file T until " + day + ": the tender -->";
    DocumentReview review = at(now, comment);
    assertThat(names(review).isEmpty()).isEqualTo(works);
    assertThat(faults(review)).isEqualTo(works ? List.of() : List.of("suppression-expired"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "disable-file unjustified-tecnology: a | did you mean `unjustified-technology`",
        "disable-fil T: a | did you mean `designlint-disable-file`?",
        "disable-file T until 2027-13-01: a | `2027-13-01` is no day",
        "disable-file T until: a | `` is no day",
        "disable-file: a | `designlint-disable-file` names no rule",
        "disable-file T because it is fine | colon before the reason",
        "disable-file T,: a | a name is missing",
        "disable-file unused-suppression: a | cannot be suppressed by a comment",
        "enable T | nothing before it is disabled",
      })
  void whatCannotBeReadIsReported(String words, String message) {
    DocumentReview review = stores("", "<!-- designlint-" + words + " -->", "", "", "");
    Finding finding = only(review, "malformed-suppression");
    assertThat(finding.message()).contains(message);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.span().line()).isEqualTo(4);
  }

  @Test
  void theNamesThatExistWorkBesideOneThatDoesNot() {
    DocumentReview review = stores("<!-- designlint-disable-file nope, T: a -->", "", "", "", "");
    assertThat(names(review)).isEmpty();
    assertThat(faults(review)).containsExactly("malformed-suppression");
  }

  @Test
  void aNameThatSuppressesNothingIsReported() {
    String comment = "<!-- designlint-disable-section T, no-trade-offs: a -->";
    DocumentReview review = reviewed(Settings.DEFAULT, "", "", comment, "", "");
    Finding finding = only(review, "unused-suppression");
    assertThat(finding.message()).contains("`no-trade-offs`");
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aRuleThatMayNotSpeakIsNotCalledUnused() {
    Settings settings = new Settings(List.of(), List.of("no-trade-offs"), List.of(), "");
    String comment = "<!-- designlint-disable-file no-trade-offs, all: a -->";
    DocumentReview review = reviewed(settings, "", "", "", "", comment);
    assertThat(faults(review)).isEmpty();
  }

  @Test
  void nothingIsCalledUnusedInADocumentThatCannotBeJudged() {
    String text = "# Ferry\n\n<!-- designlint-disable-file no-trade-offs: a -->\n";
    assertThat(faults(review(Settings.DEFAULT, new SuppressionPolicy(false), "ferry.md", text)))
        .isEmpty();
  }

  @Test
  void aReasonIsAskedForOnlyOnDemand() {
    String bare = "<!-- designlint-disable-file T -->";
    assertThat(faults(stores(bare, "", "", "", ""))).isEmpty();
    Settings asked =
        new Settings(
            List.of("unjustified-technology", SuppressionPolicy.WITHOUT_REASON),
            List.of(),
            List.of(),
            "");
    assertThat(only(reviewed(asked, bare, "", "", "", ""), SuppressionPolicy.WITHOUT_REASON))
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFO);
    DocumentReview required =
        review(
            Settings.DEFAULT, new SuppressionPolicy(true), "ferry.md", text(bare, "", "", "", ""));
    assertThat(only(required, SuppressionPolicy.WITHOUT_REASON).severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void commentsAfterAHashWorkInYaml() {
    String yaml =
        """
        # designlint-disable-next-line no-trade-offs: decided elsewhere
        title: Design a ticket machine for a ferry
        problem: >
          Passengers buy a ticket on the pier, and the crew checks it at the gangway before every
          departure, which takes longer than the crossing itself on a summer morning.
          # designlint-disable-file all: this is a part of the text
        use-cases:
          - A passenger pays by card and takes a paper ticket.
          - The crew scans the ticket, and a ticket that was scanned is not valid any more.
          - The harbour office counts the passengers of a departure and of a day.
        scale:
          # designlint-disable-section growth-rate-missing: a ferry does not grow
          users: 900
        components:
          - name: Tickets
            kind: database
            technology: PostgreSQL # designlint-disable-next-line unjustified-technology: no use
          - name: Reports
            kind: database
            # designlint-disable-next-line unjustified-technology: the company runs it
            technology: MySQL
        """;
    DocumentReview review =
        review(Settings.DEFAULT, new SuppressionPolicy(false), "ferry.yaml", yaml);
    assertThat(review.suppressed())
        .extracting(each -> each.finding().rule().id() + " " + each.reason())
        .contains(
            "no-trade-offs decided elsewhere",
            "growth-rate-missing a ferry does not grow",
            "unjustified-technology the company runs it");
    assertThat(rules(review)).contains("unjustified-technology", "unused-suppression");
  }

  @Test
  void aCommentIsNoPartOfTheDocument() {
    String comment = "<!-- designlint-disable-section no-trade-offs: TODO monitoring, backups -->";
    DocumentReview before = reviewed(Settings.DEFAULT, "", "", "", "", "");
    DocumentReview after = reviewed(Settings.DEFAULT, "", "", comment, comment, "");
    assertThat(after.facts().design().words()).isEqualTo(before.facts().design().words());
    assertThat(after.score()).isEqualTo(before.score());
  }

  private static DocumentReview stores(String... places) {
    Settings settings =
        new Settings(
            List.of(
                "unjustified-technology",
                "malformed-suppression",
                "unused-suppression",
                "suppression-expired"),
            List.of(),
            List.of(),
            "");
    return reviewed(settings, places);
  }

  private static DocumentReview at(String now, String comment) {
    Settings settings =
        new Settings(
            List.of("unjustified-technology", "suppression-expired"), List.of(), List.of(), "");
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    String text = text(comment, "", "", "", "");
    return review(settings, new SuppressionPolicy(false, clock), "ferry.md", text);
  }

  private static DocumentReview reviewed(Settings settings, String... places) {
    return review(settings, new SuppressionPolicy(false), "ferry.md", text(places));
  }

  /** The document; {@code T} in a comment stands for the rule on technologies. */
  private static String text(String... places) {
    Object[] comments = new Object[places.length];
    for (int i = 0; i < places.length; i++) {
      comments[i] = places[i].replaceAll("\\bT\\b", "unjustified-technology");
    }
    return String.format(FERRY, comments);
  }

  private static DocumentReview review(
      Settings settings, SuppressionPolicy policy, String path, String text) {
    Reviewer reviewer =
        new Reviewer(() -> ENGINE, () -> VOCABULARY, settings, Configurations.none(), policy);
    Review review = new ReviewRun(reviewer).review(new SourceFile(path, text));
    assertThat(review.problems()).isEmpty();
    return review.documents().get(0);
  }

  /** The technologies that are said to be chosen without a reason. */
  private static List<String> names(DocumentReview review) {
    return review.findings().stream()
        .filter(each -> each.rule().id().equals("unjustified-technology"))
        .map(each -> each.message().split("`")[1])
        .toList();
  }

  private static Finding only(DocumentReview review, String rule) {
    List<Finding> found =
        review.findings().stream().filter(each -> each.rule().id().equals(rule)).toList();
    assertThat(found).as(rules(review).toString()).hasSize(1);
    return found.get(0);
  }

  private static List<String> faults(DocumentReview review) {
    return rules(review).stream().filter(id -> id.contains("suppression")).toList();
  }

  private static List<String> rules(DocumentReview review) {
    return rules(review.findings());
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(each -> each.rule().id()).toList();
  }

  private static List<String> all(DocumentReview review) {
    return review.findings().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.children().stream()))
        .map(each -> each.rule().id())
        .toList();
  }
}
