package dev.designlint.review;

import dev.designlint.document.Document;
import dev.designlint.engine.RuleEngine;
import dev.designlint.extract.Extraction;
import dev.designlint.fact.Facts;
import dev.designlint.finding.Finding;
import dev.designlint.question.Depth;
import dev.designlint.question.QuestionPicker;
import dev.designlint.reason.Reasoning;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.QuestionBanks;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** The pipe itself: document to statements, facts, findings and score; safe for several threads. */
public final class Reviewer {
  private final Supplier<RuleEngine> engine;
  private final Supplier<Vocabulary> vocabulary;
  private final Settings settings;
  private volatile BiPredicate<String, Severity> enabled;
  private volatile QuestionPicker picker;

  /**
   * @param engine gives the rules; asked when the first document is understood, so that they can
   *     load beside it
   * @param vocabulary gives the vocabulary, likewise
   * @param settings what the user asks for
   */
  public Reviewer(Supplier<RuleEngine> engine, Supplier<Vocabulary> vocabulary, Settings settings) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.settings = settings;
  }

  /** The rules that exist. */
  public RuleCatalog catalog() {
    return engine.get().catalog();
  }

  /** Reviews one design. */
  public DocumentReview review(Document document, List<SourceFile> sources) {
    Facts facts = understand(document);
    List<Finding> findings = engine.get().review(facts, enabled());
    return new DocumentReview(
        document.source().path(),
        sources,
        facts,
        findings,
        Readiness.score(facts),
        settings.depth() == Depth.NONE ? null : picker().pick(document, facts));
  }

  /** Understands one design without judging it. */
  public Facts understand(Document document) {
    return Reasoning.derive(Extraction.extract(document, vocabulary.get(), settings.profile()));
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

  private BiPredicate<String, Severity> enabled() {
    BiPredicate<String, Severity> selection = enabled;
    if (selection == null) {
      selection = new RuleSelection(engine.get().catalog(), settings);
      enabled = selection;
    }
    return selection;
  }
}
