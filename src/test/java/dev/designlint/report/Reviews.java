package dev.designlint.report;

import dev.designlint.fact.Design;
import dev.designlint.fact.DocumentKind;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Facts;
import dev.designlint.fact.ScaleLevel;
import dev.designlint.finding.Finding;
import dev.designlint.parse.MarkdownReader;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Part;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes reviews with the findings that a test needs. */
public final class Reviews {
  private Reviews() {}

  /** A rule that exists, so that it has a page. */
  public static Rule rule(Severity severity) {
    return new Rule(
        "unjustified-technology",
        "red-flags",
        Part.CONSIDERATIONS,
        4,
        severity,
        "A technology is chosen without a reason",
        "Give one reason",
        "Why this one?",
        "the technology");
  }

  /** A finding at a stretch of a file. */
  public static Finding finding(Severity severity, String message, Span span) {
    return new Finding(rule(severity), severity, message, "", span, List.of(), List.of());
  }

  /** The same finding as one that tells what it is about. */
  public static Finding about(Finding finding, String subject) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        subject,
        finding.span(),
        List.of(),
        List.of());
  }

  /** The same finding with a statement on which it rests. */
  public static Finding with(Finding finding, Evidence evidence) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.subject(),
        finding.span(),
        List.of(evidence),
        List.of());
  }

  /** The review of one document. */
  public static DocumentReview document(SourceFile source, Finding... findings) {
    Design design =
        new Design(
            "A design",
            DocumentKind.DESIGN_PROPOSAL,
            100,
            true,
            false,
            ScaleLevel.UNKNOWN,
            "",
            source.span(0, 0),
            List.of());
    Facts facts = new Facts(design, List.of());
    return new DocumentReview(
        source.path(),
        List.of(source),
        MarkdownReader.read(source).sections(),
        facts,
        List.of(findings),
        List.of(),
        List.of(),
        List.of(),
        58,
        null);
  }

  /** The same review with another readiness. */
  public static DocumentReview ready(int score, DocumentReview document) {
    return new DocumentReview(
        document.path(),
        document.sources(),
        document.sections(),
        document.facts(),
        document.findings(),
        document.reported(),
        document.baselined(),
        document.suppressed(),
        score,
        document.deepDive());
  }

  /** A review of documents without problems. */
  public static Review of(DocumentReview... documents) {
    return new Review(List.of(documents), List.of(), List.of());
  }

  /** The same review with files that were not reviewed. */
  public static Review with(Review review, Problem... problems) {
    return new Review(review.documents(), List.of(problems), List.of());
  }

  /** What a reporter writes. */
  public static String written(Reporter reporter, Review review) {
    StringBuilder out = new StringBuilder();
    try {
      reporter.write(review, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
