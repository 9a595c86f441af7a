package dev.designlint.review;

import dev.designlint.document.Document;
import dev.designlint.engine.RuleEngine;
import dev.designlint.fact.Facts;
import dev.designlint.finding.Finding;
import dev.designlint.review.configuration.DocumentConfiguration;
import dev.designlint.review.suppression.Suppressed;
import dev.designlint.review.suppression.SuppressedFinding;
import dev.designlint.review.suppression.SuppressionPolicy;
import dev.designlint.review.suppression.Suppressions;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Takes suppressed findings out of a document's, and lets the rules look at the comments. */
final class SuppressionPass {
  private final RuleEngine engine;
  private final RuleSelection selection;
  private final DocumentConfiguration configuration;
  private final Settings settings;
  private final SuppressionPolicy policy;

  SuppressionPass(
      RuleEngine engine,
      RuleSelection selection,
      DocumentConfiguration configuration,
      Settings settings,
      SuppressionPolicy policy) {
    this.engine = engine;
    this.selection = selection;
    this.configuration = configuration;
    this.settings = settings;
    this.policy = policy;
  }

  /**
   * Lets the rules look at a document and applies its comments to what they find.
   *
   * @return what is left, with the findings about the comments themselves
   */
  Suppressed apply(Document document, List<SourceFile> sources, Facts facts) {
    boolean asked =
        policy.reasonRequired()
            || settings.select().contains(SuppressionPolicy.WITHOUT_REASON)
            || configuration.names(SuppressionPolicy.WITHOUT_REASON);
    Suppressed result =
        Suppressions.of(document, sources, engine.catalog(), policy)
            .apply(
                engine.report(facts, configuration::severity), facts.design().isEvaluable(), asked);
    List<Finding> left = new ArrayList<>(result.left());
    if (!result.issues().isEmpty()) {
      left.addAll(onTheComments(new Facts(facts.design(), List.copyOf(result.issues()))));
    }
    left.removeIf(finding -> !isAskedFor(finding));
    List<SuppressedFinding> suppressed = new ArrayList<>(result.suppressed());
    suppressed.removeIf(each -> !isAskedFor(each.finding()));
    return new Suppressed(List.copyOf(left), List.copyOf(suppressed), result.issues());
  }

  private boolean isAskedFor(Finding finding) {
    return selection.of(finding.rule(), finding.severity(), finding.subject()) != null;
  }

  /** Only rules on comments may look: others would find everything lacking among these facts. */
  private List<Finding> onTheComments(Facts issues) {
    List<Finding> result = new ArrayList<>();
    for (Finding finding : engine.report(issues, this::onThem)) {
      boolean raised =
          policy.reasonRequired() && finding.rule().id().equals(SuppressionPolicy.WITHOUT_REASON);
      result.add(raised ? finding.withSeverity(Severity.WARNING) : finding);
    }
    return result;
  }

  private Severity onThem(Rule rule, Severity severity, String subject) {
    return Suppressions.isRuleOnThem(rule.id())
        ? configuration.severity(rule, severity, subject)
        : null;
  }
}
