package dev.designlint.report.comparison;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentComparison;
import dev.designlint.compare.DocumentComparison.Reweighed;
import dev.designlint.compare.History;
import dev.designlint.compare.RecordedFinding;
import dev.designlint.compare.RecordedReport;
import dev.designlint.report.MarkdownText;
import dev.designlint.rule.Severity;
import java.io.IOException;

/** Writes what became of documents as Markdown, for a comment or a page. */
public final class ComparisonMarkdown implements ComparisonReporter {
  @Override
  public void write(History history, Appendable out) throws IOException {
    out.append("# Designs compared\n");
    Comparison comparison = history.latest();
    if (comparison != null) {
      summary(comparison, out);
    }
    if (history.runs().size() != 2) {
      runs(history, out);
    }
    if (comparison == null) {
      return;
    }
    for (DocumentComparison document : comparison.documents()) {
      findings(document, out);
    }
  }

  private static void summary(Comparison comparison, Appendable out) throws IOException {
    out.append('\n').append(MarkdownText.of(comparison.before().name())).append(" → ");
    out.append(MarkdownText.of(comparison.now().name())).append(": ");
    out.append(ComparisonLines.counts(comparison)).append("; ");
    out.append(ComparisonLines.figures(comparison.before(), comparison.now())).append(".\n");
    if (comparison.documents().isEmpty()) {
      return;
    }
    out.append("\n| document | change | readiness | introduced | fixed |\n");
    out.append("| --- | --- | ---: | ---: | ---: |\n");
    for (DocumentComparison document : comparison.documents()) {
      out.append("| ").append(MarkdownText.of(document.path()));
      if (document.isRenamed()) {
        out.append(" (was ").append(MarkdownText.of(document.before().path())).append(')');
      }
      out.append(" | ").append(document.change().key());
      if (!document.reason().isEmpty()) {
        out.append(": ").append(MarkdownText.of(document.reason()));
      }
      out.append(" | ").append(ComparisonLines.scores(document));
      out.append(" | " + document.introduced().size());
      out.append(" | " + document.fixed().size()).append(" |\n");
    }
  }

  private static void runs(History history, Appendable out) throws IOException {
    out.append("\n| run | documents | readiness | errors | warnings | info |\n");
    out.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for (RecordedReport run : history.runs()) {
      out.append("| ").append(MarkdownText.of(run.name()));
      out.append(" | " + run.documents().size());
      out.append(" | ").append(ComparisonLines.mean(run)).append(" |");
      for (Severity severity : Severity.values()) {
        out.append(" " + run.count(severity)).append(" |");
      }
      out.append('\n');
    }
  }

  private static void findings(DocumentComparison document, Appendable out) throws IOException {
    boolean differs =
        !document.introduced().isEmpty()
            || !document.fixed().isEmpty()
            || !document.reweighed().isEmpty()
            || !document.regraded().isEmpty();
    if (document.change() == Change.SAME || !differs) {
      return;
    }
    out.append("\n## ").append(MarkdownText.of(document.path())).append("\n\n");
    for (RecordedFinding finding : document.introduced()) {
      finding("introduced", finding, finding.severity().key(), out);
    }
    for (Reweighed each : document.reweighed()) {
      String severities = each.before().key() + " → " + each.finding().severity().key();
      finding(each.isRaised() ? "raised" : "lowered", each.finding(), severities, out);
    }
    for (RecordedFinding finding : document.fixed()) {
      finding("fixed", finding, finding.severity().key(), out);
    }
    String topics = ComparisonLines.topics(document);
    if (!topics.isEmpty()) {
      out.append("- topics: ").append(MarkdownText.of(topics)).append('\n');
    }
  }

  private static void finding(
      String change, RecordedFinding finding, String severity, Appendable out) throws IOException {
    out.append("- **").append(change).append("** ").append(severity);
    out.append(" " + finding.line()).append(": ").append(MarkdownText.of(finding.message()));
    out.append(" (").append(MarkdownText.of(finding.key().rule())).append(")\n");
  }
}
