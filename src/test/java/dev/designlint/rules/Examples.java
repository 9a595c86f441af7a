package dev.designlint.rules;

import dev.designlint.engine.RuleEngine;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.SourceFile;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;

/** Reviews the examples of a rule with that rule alone, and writes them as its page shows them. */
final class Examples {
  private static final RuleEngine ENGINE = new RuleEngine();
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  private Examples() {}

  static RuleCatalog catalog() {
    return ENGINE.catalog();
  }

  /** The review of an example by its rule. */
  static DocumentReview review(RuleFolder rule, String example) {
    Settings settings = new Settings(List.of(rule.id()), List.of(), List.of(), "");
    Reviewer reviewer = new Reviewer(() -> ENGINE, () -> VOCABULARY, settings);
    Review review = new ReviewRun(reviewer).review(new SourceFile(example, rule.read(example)));
    if (!review.problems().isEmpty()) {
      throw new AssertionError(rule.path().resolve(example) + ": " + review.problems());
    }
    return review.documents().get(0);
  }

  /** The body of the page's section {@code Bad}. */
  static String bad(RuleFolder rule) {
    return fence("````", "markdown", rule.read("bad.md"))
        + "\n"
        + fence("```", "text", output(review(rule, "bad.md").findings()));
  }

  /** The body of the page's section {@code Good}. */
  static String good(RuleFolder rule) {
    return fence("````", "markdown", rule.read("good.md")) + "\ndesignlint reports nothing.\n";
  }

  /** Findings, one on each line, and below each one those for which it stands. */
  static String output(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      out.append(line(finding)).append('\n');
      output(finding.children()).lines().forEach(line -> out.append("  " + line + "\n"));
    }
    return out.toString();
  }

  private static String line(Finding finding) {
    return String.format(
        "%s:%d:%d %s %s: %s",
        finding.span().path(),
        finding.span().line(),
        finding.span().start().column(),
        finding.severity().key(),
        finding.rule().id(),
        finding.message());
  }

  private static String fence(String ticks, String language, String text) {
    String body = text.stripTrailing();
    return ticks + language + "\n" + body + (body.isEmpty() ? "" : "\n") + ticks + "\n";
  }
}
