package dev.designlint.report;

import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.Skipped;
import dev.designlint.review.StaleEntry;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.util.List;

/** Writes for people: the worst documents first, and all of them in a table at the end. */
public final class TextReporter implements Reporter {
  private final Style style;
  private final int columns;
  private final boolean verbose;
  private final boolean deep;
  private final int most;
  private final boolean readiness;
  private final FindingText findings;

  /**
   * @param display what the output can show
   * @param verbose whether to name the files that were skipped, what of a baseline is gone, and all
   *     documents in the table
   * @param deep whether to ask the reviewer's question of each finding
   * @param why whether to show the statements on which each finding rests
   * @param most findings of a document that are shown, the worst ones; 0 shows all
   * @param readiness whether to show the readiness of each document by criterion and phase
   */
  public TextReporter(
      Display display, boolean verbose, boolean deep, boolean why, int most, boolean readiness) {
    this.style = new Style(display.colors());
    this.columns = display.columns();
    this.verbose = verbose;
    this.deep = deep;
    this.most = most;
    this.readiness = readiness;
    this.findings = new FindingText(style, deep, why);
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    List<DocumentReview> documents = review.documents();
    if (documents.size() > 1) {
      documents = WorstFirst.sorted(documents);
    }
    for (DocumentReview document : documents) {
      if (readiness || isDeep(document) || !document.findings().isEmpty()) {
        document(document, out);
      }
    }
    boolean others = others(review, out);
    if (documents.size() >= DocumentTable.FEWEST) {
      out.append(others ? "\n" : "");
      new DocumentTable(style, columns, verbose).write(documents, out);
      out.append('\n');
    }
    new SummaryText(style, verbose).write(review, documents, out);
  }

  private void document(DocumentReview document, Appendable out) throws IOException {
    out.append(style.bold(Plain.path(document.path()))).append("  ");
    out.append(style.faint(document.facts().design().kind().key() + score(document)));
    out.append("\n\n");
    if (readiness) {
      ReadinessText.write(document.facts(), style, out);
    }
    Shown shown = Shown.of(document.findings(), most);
    for (Finding finding : shown.findings()) {
      findings.write(document, finding, out);
    }
    if (shown.left() > 0) {
      String left = "and " + shown.left() + (shown.left() == 1 ? " finding" : " findings");
      String less = shown.left() == 1 ? " that matters less" : " that matter less";
      out.append("  ").append(style.faint(left + less + "; --max-findings 0 shows all"));
      out.append("\n\n");
    }
    if (isDeep(document)) {
      DeepDiveText.write(document.deepDive(), style, out);
    }
  }

  /** Another report of the same run may have wanted questions that this one does not show. */
  private boolean isDeep(DocumentReview document) {
    return deep && document.deepDive() != null;
  }

  private static String score(DocumentReview document) {
    return document.score() < 0 ? "" : ", readiness " + document.score() + " of 100";
  }

  /**
   * Writes what is told of files that were not reviewed, and whether there was anything to tell.
   */
  private boolean others(Review review, Appendable out) throws IOException {
    for (Problem problem : review.problems()) {
      problem(problem, out);
    }
    if (!verbose) {
      return !review.problems().isEmpty();
    }
    for (Skipped skipped : review.skipped()) {
      out.append("skipped ").append(Plain.text(skipped.path())).append(": ");
      out.append(skipped.reason()).append('\n');
    }
    for (StaleEntry stale : review.stale()) {
      stale(stale, out);
    }
    return !(review.problems().isEmpty() && review.skipped().isEmpty() && review.stale().isEmpty());
  }

  private void problem(Problem problem, Appendable out) throws IOException {
    out.append(style.bold(Plain.path(problem.path())));
    if (problem.line() > 0) {
      out.append(":" + problem.line() + ":" + problem.column());
    }
    out.append(": ").append(style.severity(Severity.ERROR)).append(": ");
    out.append(Plain.text(problem.message())).append('\n');
    if (!problem.advice().isEmpty()) {
      for (String line : problem.advice().split("\n")) {
        out.append("      ").append(Plain.text(line)).append('\n');
      }
    }
  }

  private static void stale(StaleEntry stale, Appendable out) throws IOException {
    out.append("stale ").append(Plain.text(stale.path())).append(": ").append(stale.count() + " ");
    out.append(Plain.text(stale.rule()));
    if (!stale.section().isEmpty()) {
      out.append(" in ").append(Plain.text(String.join(" > ", stale.section())));
    }
    if (!stale.subject().isEmpty()) {
      out.append(" on \"").append(Plain.text(stale.subject())).append('"');
    }
    out.append('\n');
  }
}
