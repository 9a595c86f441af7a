package dev.designlint.report.comparison;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentComparison;
import dev.designlint.compare.DocumentComparison.Reweighed;
import dev.designlint.compare.DocumentHistory;
import dev.designlint.compare.History;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedFinding;
import dev.designlint.compare.RecordedReport;
import dev.designlint.report.Plain;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.util.List;

/** Writes what became of documents for people at a terminal. */
public final class ComparisonText implements ComparisonReporter {
  /** So many runs tell nothing that the comparison does not. */
  private static final int TWO = 2;

  /** The columns of a table that fit a terminal. */
  private static final int MOST_RUNS = 12;

  @Override
  public void write(History history, Appendable out) throws IOException {
    Comparison comparison = history.latest();
    if (history.runs().size() != TWO) {
      series(history, out);
    }
    if (comparison == null) {
      return;
    }
    String runs = comparison.before().name() + " → " + comparison.now().name();
    out.append(Plain.path(runs)).append(": ").append(ComparisonLines.counts(comparison));
    out.append('\n').append(ComparisonLines.figures(comparison.before(), comparison.now()));
    out.append('\n');
    boolean apart = true;
    for (DocumentComparison document : comparison.documents()) {
      if (document.change() != Change.SAME || document.isRenamed()) {
        String details = details(document);
        out.append(apart || !details.isEmpty() ? "\n" : "");
        heading(document, out);
        out.append(details);
        apart = !details.isEmpty();
      }
    }
  }

  private static void heading(DocumentComparison document, Appendable out) throws IOException {
    out.append(document.change().key()).append("  ");
    out.append(Plain.path(document.path()));
    if (document.isRenamed()) {
      out.append(" (was ").append(Plain.text(document.before().path())).append(')');
    }
    out.append("  readiness ").append(ComparisonLines.scores(document));
    if (document.before() == null) {
      for (Severity severity : Severity.values()) {
        int count = document.now().count(severity);
        out.append(", ").append(ComparisonLines.plural(severity)).append(" " + count);
      }
    }
    if (!document.reason().isEmpty()) {
      out.append(", now not reviewed: ").append(Plain.text(document.reason()));
    }
    out.append('\n');
  }

  /** The findings that differ, and the topics; empty where there are none. */
  private static String details(DocumentComparison document) throws IOException {
    StringBuilder out = new StringBuilder();
    for (RecordedFinding finding : document.introduced()) {
      finding("+", finding, finding.severity().key(), document.now(), out);
    }
    for (Reweighed each : document.reweighed()) {
      String severities = each.before().key() + " → " + each.finding().severity().key();
      finding("!", each.finding(), severities, document.now(), out);
    }
    for (RecordedFinding finding : document.fixed()) {
      finding("-", finding, finding.severity().key(), document.before(), out);
    }
    String topics = ComparisonLines.topics(document);
    if (!topics.isEmpty()) {
      out.append("  topics: ").append(Plain.text(topics)).append('\n');
    }
    return out.toString();
  }

  private static void finding(
      String sign,
      RecordedFinding finding,
      String severity,
      RecordedDocument document,
      Appendable out)
      throws IOException {
    String file = finding.path().equals(document.path()) ? "" : Plain.text(finding.path()) + ":";
    out.append("  ").append(sign).append(' ').append(file).append(finding.line() + "  ");
    out.append(severity).append("  ").append(Plain.text(finding.message())).append("  ");
    out.append(Plain.text(finding.key().rule())).append('\n');
  }

  /** A table of the runs, and one of the documents with a column for each run. */
  private static void series(History history, Appendable out) throws IOException {
    List<RecordedReport> runs = history.runs();
    int widest = 3;
    for (RecordedReport run : runs) {
      widest = Math.max(widest, Plain.text(run.name()).length());
    }
    String number = "%" + String.valueOf(runs.size()).length() + "s  ";
    String row = number + "%-" + widest + "s  %9s  %9s  %6s  %8s  %5s\n";
    out.append(row.formatted("", "run", "documents", "readiness", "errors", "warnings", "info"));
    for (int i = 0; i < runs.size(); i++) {
      RecordedReport run = runs.get(i);
      out.append(
          row.formatted(
              i + 1,
              Plain.text(run.name()),
              run.documents().size(),
              ComparisonLines.mean(run),
              run.count(Severity.ERROR),
              run.count(Severity.WARNING),
              run.count(Severity.INFO)));
    }
    int first = Math.max(0, runs.size() - MOST_RUNS);
    out.append("\nreadiness, runs " + (first + 1)).append(" to " + runs.size()).append('\n');
    int widestPath = 1;
    for (DocumentHistory document : history.documents()) {
      widestPath = Math.max(widestPath, Plain.path(document.latest().path()).length());
    }
    for (DocumentHistory document : history.documents()) {
      StringBuilder line = new StringBuilder();
      String path = Plain.path(document.latest().path());
      line.append(path).append(" ".repeat(widestPath - path.length()));
      for (RecordedDocument each : document.runs().subList(first, runs.size())) {
        line.append(String.format("  %3s", each == null ? "" : ComparisonLines.score(each)));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    out.append('\n');
  }
}
