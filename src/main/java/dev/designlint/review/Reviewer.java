package dev.designlint.review;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.engine.RuleEngine;
import dev.designlint.extract.Extraction;
import dev.designlint.fact.Facts;
import dev.designlint.finding.Finding;
import dev.designlint.question.Depth;
import dev.designlint.question.QuestionPicker;
import dev.designlint.reason.Reasoning;
import dev.designlint.review.configuration.Configurations;
import dev.designlint.review.configuration.DocumentConfiguration;
import dev.designlint.review.suppression.Suppressed;
import dev.designlint.review.suppression.SuppressedFinding;
import dev.designlint.review.suppression.SuppressionPolicy;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.OwnWords;
import dev.designlint.vocabulary.QuestionBanks;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The pipe itself: document to statements, facts, findings and score; safe for several threads. */
public final class Reviewer {
  private final Supplier<RuleEngine> engine;
  private final Supplier<Vocabulary> vocabulary;
  private final Settings settings;
  private final Configurations configurations;
  private final SuppressionPolicy policy;

  /** The vocabulary with each set of words that is configured. */
  private final Map<OwnWords, Vocabulary> extended = new ConcurrentHashMap<>();

  private volatile QuestionPicker picker;

  /**
   * @param engine gives the rules; asked when the first document is understood, so that they can
   *     load beside it
   * @param vocabulary gives the vocabulary, likewise
   * @param settings what the user asks for
   */
  public Reviewer(Supplier<RuleEngine> engine, Supplier<Vocabulary> vocabulary, Settings settings) {
    this(engine, vocabulary, settings, Configurations.none(), new SuppressionPolicy(false));
  }

  /**
   * @param engine gives the rules
   * @param vocabulary gives the vocabulary
   * @param settings what the user asks for; it weighs more than what is configured
   * @param configurations what is configured for each document
   * @param policy what the user asks of suppressions
   */
  public Reviewer(
      Supplier<RuleEngine> engine,
      Supplier<Vocabulary> vocabulary,
      Settings settings,
      Configurations configurations,
      SuppressionPolicy policy) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.settings = settings;
    this.configurations = configurations;
    this.policy = policy;
  }

  /** What is configured for each document. */
  public Configurations configurations() {
    return configurations;
  }

  /** The rules that exist. */
  public RuleCatalog catalog() {
    return engine.get().catalog();
  }

  /** Whether a rule may speak in this run; one that does not exist any more always could. */
  public boolean speaks(String id) {
    Rule rule = catalog().find(id).orElse(null);
    RuleSelection selection = new RuleSelection(catalog(), settings, DocumentConfiguration.NONE);
    return rule == null || selection.of(rule, rule.severity()) != null;
  }

  /** Reviews one design. */
  public DocumentReview review(Document document, List<SourceFile> sources) {
    DocumentConfiguration configuration = configurations.of(document.source().path());
    Facts facts = understand(document, configuration);
    RuleEngine rules = engine.get();
    RuleSelection selection = new RuleSelection(rules.catalog(), settings, configuration);
    List<Finding> found;
    List<SuppressedFinding> suppressed = List.of();
    if (speaksToTheReviewer(sources)) {
      SuppressionPass pass = new SuppressionPass(rules, selection, configuration, settings, policy);
      Suppressed outcome = pass.apply(document, sources, facts);
      found = outcome.left();
      suppressed = outcome.suppressed();
    } else {
      found = rules.report(facts, selection);
    }
    return new DocumentReview(
        document.source().path(),
        sources,
        headings(document),
        facts,
        engine.get().arranged(found),
        found,
        List.of(),
        suppressed,
        Readiness.score(facts),
        settings.depth() == Depth.NONE ? null : picker().pick(document, facts));
  }

  /** What is kept of a document must not hold all of its text until the run is over. */
  private static List<Section> headings(Document document) {
    List<Section> headings = new ArrayList<>(document.sections().size());
    for (Section section : document.sections()) {
      headings.add(section.empty());
    }
    return headings;
  }

  /** All that a document costs in which nothing is suppressed. */
  private static boolean speaksToTheReviewer(List<SourceFile> sources) {
    for (SourceFile source : sources) {
      if (source.text().indexOf("designlint-") >= 0) {
        return true;
      }
    }
    return false;
  }

  private Facts understand(Document document, DocumentConfiguration configuration) {
    String profile =
        settings.profile().isEmpty() ? configuration.value("profile") : settings.profile();
    Document configured = document;
    if (!configuration.topics().isEmpty()) {
      Map<String, String> all = new LinkedHashMap<>(document.settings());
      configuration
          .topics()
          .forEach(
              (topic, value) -> {
                if (value.text().equals("off")) {
                  all.put("not-applicable." + topic, value.origin());
                }
              });
      configured =
          new Document(
              document.source(),
              document.title(),
              all,
              document.metadata(),
              document.sections(),
              document.declared());
    }
    Vocabulary words =
        configuration.words().isEmpty()
            ? vocabulary.get()
            : extended.computeIfAbsent(configuration.words(), vocabulary.get()::with);
    return Reasoning.derive(Extraction.extract(configured, words, profile), configuration.limits());
  }

  /** The questions load for the first document of which somebody wants to be asked. */
  private QuestionPicker picker() {
    QuestionPicker result = picker;
    if (result == null) {
      result = new QuestionPicker(QuestionBanks.load(), settings.depth(), settings.focus());
      picker = result;
    }
    return result;
  }
}
