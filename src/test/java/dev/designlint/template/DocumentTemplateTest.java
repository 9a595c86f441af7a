package dev.designlint.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designlint.engine.RuleEngine;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.DrawnDiagram;
import dev.designlint.fact.TalkingPoint;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.SourceFile;
import dev.designlint.template.DocumentTemplate.Format;
import dev.designlint.template.DocumentTemplate.Wanted;
import dev.designlint.vocabulary.SentenceEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTemplateTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final RuleEngine ENGINE = new RuleEngine();
  private static final SystemKinds KINDS = SystemKinds.load();
  private static final Map<String, String> SENTENCES =
      VOCABULARY.sentences().stream()
          .collect(Collectors.toMap(SentenceEntry::key, SentenceEntry::fillIn));

  static Stream<Arguments> kindsAndFormats() {
    return KINDS.all().stream()
        .flatMap(kind -> Stream.of(Format.values()).map(format -> Arguments.of(kind, format)));
  }

  @ParameterizedTest
  @MethodSource("kindsAndFormats")
  void aNewDocumentIsReportedAsUnfilledByOneFinding(SystemKind kind, Format format) {
    List<Wanted> all =
        List.of(
            new Wanted("Bee register", false, List.of(), true, format),
            new Wanted("Bee register", true, List.of("trade-offs"), false, format));
    for (Wanted wanted : all) {
      DocumentReview review = review(DocumentTemplate.write(wanted, kind, SENTENCES), format);
      assertThat(review.findings())
          .as("%s", wanted)
          .extracting(finding -> finding.rule().id())
          .containsExactly("document-unfilled");
      assertThat(review.score()).isEqualTo(-1);
      assertThat(review.facts().of(TalkingPoint.class)).hasSize(17).noneMatch(TalkingPoint::found);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aDocumentThatIsFilledInIsClean(Format format) throws IOException {
    DocumentReview review = review(resource("toll-bridge." + extension(format)), format);
    assertThat(review.findings()).extracting(Finding::message).isEmpty();
    assertThat(review.facts().design().kind()).isEqualTo(DocumentKind.PRACTICE_ANSWER);
    assertThat(review.score()).isGreaterThan(90);
    assertThat(review.facts().of(TalkingPoint.class)).allMatch(TalkingPoint::found);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everySentenceStandsInADocumentOfAllParts(Format format) {
    String text = document(false, List.of(), true, format);
    SENTENCES.forEach((key, sentence) -> assertThat(text).as(key).contains(sentence));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aDeepDocumentGoesIntoEachComponent(Format format) {
    String deep = document(true, List.of(), true, format);
    assertThat(deep).contains("[TODO its limit, where it is reached first, and how you know]");
    assertThat(deep.length()).isGreaterThan(document(false, List.of(), true, format).length());
    if (format == Format.MD) {
      assertThat(deep)
          .contains("### Ledger store in detail", "### Payment service in detail")
          .contains("**Bottleneck**", "**Optimisation**", "**Failure mode**", "**Operation**")
          .contains("**Alternative**");
    }
  }

  @Test
  void aFocusShortensTheOtherParts() {
    String architecture = document(false, List.of("architecture"), true, Format.MD);
    assertThat(architecture).contains("### Data model", "### Caching").contains("### Trade-offs");
    assertThat(architecture).doesNotContain("### Cost", "### Bottlenecks", "Capacity estimation");
    String scalability = document(false, List.of("scalability"), true, Format.MD);
    assertThat(scalability).contains("### Bottlenecks", "Capacity estimation");
    assertThat(scalability).doesNotContain("### Cost", "### Data model");
    String both = document(false, List.of("scalability", "trade-offs"), true, Format.MD);
    assertThat(both).contains("### Bottlenecks", "### Cost").doesNotContain("### Data model");
  }

  @Test
  void diagramsAreDrawnWhereTheyAreWantedAndCanBeRead() {
    for (SystemKind kind : KINDS.all()) {
      Wanted wanted = new Wanted("Bee register", false, List.of(), true, Format.MD);
      String text = DocumentTemplate.write(wanted, kind, SENTENCES);
      assertThat(review(text, Format.MD).facts().of(DrawnDiagram.class))
          .as(kind.key())
          .hasSize(3)
          .allMatch(diagram -> diagram.problem().isEmpty());
    }
    assertThat(document(false, List.of(), false, Format.MD)).doesNotContain("```");
    assertThat(document(false, List.of(), false, Format.YAML)).doesNotContain("connections:");
  }

  @Test
  void theFivePhasesStandInOrderWithTheirMinutes() {
    assertThat(document(false, List.of(), true, Format.MD).lines())
        .filteredOn(line -> line.startsWith("## "))
        .hasSize(5)
        .satisfiesExactly(
            line -> assertThat(line).contains("WHY", "(5 minutes)"),
            line -> assertThat(line).contains("WHAT", "(10 minutes)"),
            line -> assertThat(line).contains("HOW", "(20 minutes)"),
            line -> assertThat(line).contains("CONSIDERATIONS", "(15 minutes)"),
            line -> assertThat(line).contains("Deep dive", "(8 minutes)"));
  }

  @Test
  void theKindDecidesWhatIsAsked() {
    assertThat(document(false, List.of(), true, Format.MD))
        .contains("charged twice?", "### Idempotency", "### Reconciliation", "POST /payments");
    Wanted feed = new Wanted("Photo feed", false, List.of(), true, Format.MD);
    assertThat(DocumentTemplate.write(feed, KINDS.of("Photo feed"), SENTENCES))
        .contains("### Fan-out on write or on read", "### Celebrity accounts");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aNameWithQuotesAndBackslashesIsKept(Format format) {
    Wanted wanted = new Wanted("The \"bee\" \\ register", false, List.of(), true, format);
    String text = DocumentTemplate.write(wanted, KINDS.of("bee"), SENTENCES);
    assertThat(review(text, format).facts().design().title()).contains("The \"bee\"", "register");
  }

  @Test
  void anOutlineWithAMistakeIsRefused() {
    Map<String, List<Map<String, String>>> lists = Map.of("one", List.of(Map.of("x", "1")));
    assertThat(Outline.fill("@each one\na {{x}}\n@end\nb", Set.of(), Map.of(), lists))
        .isEqualTo("a 1\nb\n");
    assertThat(Outline.fill("@when p\na\n@else\nb\n@end", Set.of(), Map.of(), lists))
        .isEqualTo("b\n");
    for (String wrong : List.of("{{y}}", "@each two\n@end", "@when p\na", "@what\n@end")) {
      assertThatThrownBy(() -> Outline.fill(wrong, Set.of(), Map.of(), lists))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String document(
      boolean deep, List<String> focus, boolean diagrams, Format format) {
    String name = "Toll bridge payments";
    return DocumentTemplate.write(
        new Wanted(name, deep, focus, diagrams, format), KINDS.of(name), SENTENCES);
  }

  private static DocumentReview review(String text, Format format) {
    Reviewer reviewer = new Reviewer(() -> ENGINE, () -> VOCABULARY, Settings.DEFAULT);
    Review review = new ReviewRun(reviewer).review(new SourceFile("x." + extension(format), text));
    assertThat(review.problems()).isEmpty();
    assertThat(review.documents()).hasSize(1);
    return review.documents().get(0);
  }

  private static String extension(Format format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DocumentTemplateTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
