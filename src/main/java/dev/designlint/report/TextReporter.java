package dev.designlint.report;

import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.Skipped;
import dev.designlint.review.StaleEntry;
import dev.designlint.rule.Severity;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.io.IOException;
import java.util.List;

/** Writes for people: grouped by file, with the source line, what is wrong and what to do. */
public final class TextReporter implements Reporter {
  private static final int WIDEST_LINE = 110;

  private final Style style;
  private final boolean verbose;
  private final boolean deep;
  private final boolean why;
  private final int most;
  private final boolean readiness;

  /**
   * @param colors whether the output goes to a terminal that shows colours
   * @param verbose whether to name the files that were skipped, and what of a baseline is gone
   * @param deep whether to ask the reviewer's question of each finding
   * @param most findings of a document that are shown, the worst ones; 0 shows all
   * @param readiness whether to show the readiness of each document by criterion and phase
   * @param why whether to show the statements on which each finding rests
   */
  public TextReporter(
      boolean colors, boolean verbose, boolean deep, boolean why, int most, boolean readiness) {
    this.style = new Style(colors);
    this.verbose = verbose;
    this.deep = deep;
    this.why = why;
    this.most = most;
    this.readiness = readiness;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      if (readiness || deep || !document.findings().isEmpty()) {
        document(document, out);
      }
    }
    for (Problem problem : review.problems()) {
      problem(problem, out);
    }
    if (verbose) {
      for (Skipped skipped : review.skipped()) {
        out.append("skipped ").append(Plain.text(skipped.path())).append(": ");
        out.append(skipped.reason()).append('\n');
      }
      for (StaleEntry stale : review.stale()) {
        stale(stale, out);
      }
    }
    summary(review, out);
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
      finding(document, finding, out);
    }
    if (shown.left() > 0) {
      out.append("  ").append(style.faint("and " + counted(shown.left(), "finding")));
      String less = shown.left() == 1 ? " that matters less" : " that matter less";
      out.append(style.faint(less + "; --max-findings 0 shows all")).append("\n\n");
    }
    if (deep && document.deepDive() != null) {
      DeepDiveText.write(document.deepDive(), style, out);
    }
  }

  private static String score(DocumentReview document) {
    return document.score() < 0 ? "" : ", readiness " + document.score() + " of 100";
  }

  private void finding(DocumentReview document, Finding finding, Appendable out)
      throws IOException {
    Span span = finding.span();
    String place = span.line() + ":" + span.start().column();
    if (!span.path().equals(document.path())) {
      place = Plain.text(span.path()) + ":" + place;
    }
    out.append("  ").append(place).append("  ").append(style.severity(finding.severity()));
    out.append("  ").append(Plain.text(finding.message()));
    out.append("  ").append(style.faint(finding.rule().id())).append('\n');
    excerpt(document.source(span.path()), span, out);
    out.append("      ").append(style.faint("do:")).append(' ');
    out.append(finding.rule().advice()).append('\n');
    if (deep) {
      out.append("      ").append(style.faint("ask:")).append(' ');
      out.append(finding.rule().question()).append('\n');
    }
    if (why) {
      evidence("because of line ", finding.evidence(), out);
      evidence("not accepted: line ", finding.candidates(), out);
    }
    for (Finding child : finding.children()) {
      out.append("      ").append(style.faint("also:")).append(' ');
      out.append(Plain.text(child.message())).append("  ");
      out.append(style.faint(child.rule().id())).append('\n');
    }
    out.append('\n');
  }

  private void evidence(String label, List<Evidence> all, Appendable out) throws IOException {
    for (Evidence evidence : all) {
      out.append("      ").append(style.faint(label + evidence.span().line())).append(" \"");
      out.append(Plain.text(evidence.text())).append("\": ").append(evidence.reason());
      out.append('\n');
    }
  }

  private void excerpt(SourceFile source, Span span, Appendable out) throws IOException {
    String line = source.line(span.line());
    if (line.isBlank()) {
      return;
    }
    int start =
        line.offsetByCodePoints(
            0, Math.min(span.start().column() - 1, line.codePointCount(0, line.length())));
    boolean oneLine = span.end().line() == span.line();
    int end =
        oneLine
            ? line.offsetByCodePoints(
                0, Math.min(span.end().column() - 1, line.codePointCount(0, line.length())))
            : line.length();
    int from = Math.max(0, start - 60);
    int to = Math.min(line.length(), from + WIDEST_LINE);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    StringBuilder marks = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < Math.min(start, to); i++) {
      marks.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    marks.append("^".repeat(Math.max(1, Math.min(end, to) - start)));
    String number = String.valueOf(span.line());
    out.append("    ")
        .append(style.faint(number + " |"))
        .append(' ')
        .append(Plain.text(shown))
        .append('\n');
    out.append("    ").append(" ".repeat(number.length())).append(style.faint(" |")).append(' ');
    out.append(style.severity(marks.toString())).append('\n');
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

  private void summary(Review review, Appendable out) throws IOException {
    int errors = review.count(Severity.ERROR);
    int warnings = review.count(Severity.WARNING);
    int infos = review.count(Severity.INFO);
    int total = errors + warnings + infos;
    int documents = review.documents().size();
    String where = " in " + counted(documents, "document");
    if (total == 0) {
      out.append(style.bold("No findings")).append(where);
    } else {
      out.append(style.bold(counted(total, "finding"))).append(" (");
      out.append(counted(errors, "error")).append(", ").append(counted(warnings, "warning"));
      out.append(", ").append(infos + " info)").append(where);
    }
    int suppressed = review.suppressed();
    if (suppressed > 0) {
      out.append(", ").append(suppressed + " suppressed");
    }
    int baselined = review.baselined();
    if (baselined > 0) {
      out.append(", ").append(baselined + " in the baseline");
    }
    if (!review.skipped().isEmpty()) {
      out.append(", ").append(counted(review.skipped().size(), "other file")).append(" skipped");
    }
    if (!review.problems().isEmpty()) {
      out.append(", ").append(counted(review.problems().size(), "problem"));
    }
    out.append(".\n");
    if (!review.stale().isEmpty()) {
      int gone = review.stale().size();
      out.append(gone == 1 ? "1 entry" : gone + " entries").append(" of the baseline ");
      out.append(gone == 1 ? "holds" : "hold").append(" more than there is; ");
      out.append(verbose ? "" : "--verbose names them, ").append("--prune-baseline takes it out\n");
    }
    next(review, out);
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

  private void next(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      for (Finding finding : document.findings()) {
        if (finding.severity() == worst(review)) {
          String rule = finding.rule().id();
          out.append("Why, and how to put it right: designlint explain ").append(rule).append('\n');
          return;
        }
      }
    }
  }

  private static Severity worst(Review review) {
    for (Severity severity : Severity.values()) {
      if (review.count(severity) > 0) {
        return severity;
      }
    }
    return Severity.INFO;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
