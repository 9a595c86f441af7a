package dev.designlint.report.html;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentComparison;
import dev.designlint.compare.DocumentComparison.Reweighed;
import dev.designlint.compare.History;
import dev.designlint.compare.RecordedFinding;
import dev.designlint.report.Plain;
import dev.designlint.report.comparison.ComparisonLines;
import dev.designlint.report.comparison.ComparisonReporter;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what became of documents from run to run as a page. */
public final class HtmlComparison implements ComparisonReporter {
  /** So many runs tell nothing that the comparison does not. */
  private static final int TWO = 2;

  @Override
  public void write(History history, Appendable out) throws IOException {
    PageWriter pages = new PageWriter();
    StringOutput body = new StringOutput();
    Comparison comparison = history.latest();
    if (comparison != null) {
      pages.render("difference", Map.of("difference", view(comparison)), body);
    }
    if (history.runs().size() != TWO) {
      pages.render("runs", Map.of("trend", new TrendViews(history).folder()), body);
    }
    out.append(pages.page("", "What changed", "", DrawingMode.NONE, body).text());
  }

  private static DifferenceView view(Comparison comparison) {
    List<ChangedDocumentView> documents = new ArrayList<>();
    for (DocumentComparison document : comparison.documents()) {
      if (document.change() != Change.SAME || document.isRenamed()) {
        documents.add(view(document));
      }
    }
    return new DifferenceView(
        Plain.text(comparison.before().name()),
        Plain.text(comparison.now().name()),
        ComparisonLines.counts(comparison),
        ComparisonLines.figures(comparison.before(), comparison.now()),
        List.copyOf(documents));
  }

  private static ChangedDocumentView view(DocumentComparison document) {
    List<ChangedFindingView> reweighed = new ArrayList<>();
    for (Reweighed each : document.reweighed()) {
      reweighed.add(view(each.finding(), "before " + each.before().key()));
    }
    return new ChangedDocumentView(
        document.change().key(),
        Plain.text(document.path()),
        document.isRenamed() ? Plain.text(document.before().path()) : "",
        Plain.text((document.now() == null ? document.before() : document.now()).title()),
        ComparisonLines.scores(document),
        Plain.text(document.reason()),
        Plain.text(ComparisonLines.topics(document)),
        views(document.introduced()),
        List.copyOf(reweighed),
        views(document.fixed()));
  }

  private static List<ChangedFindingView> views(List<RecordedFinding> findings) {
    return findings.stream().map(finding -> view(finding, "")).toList();
  }

  private static ChangedFindingView view(RecordedFinding finding, String note) {
    return new ChangedFindingView(
        finding.severity().key(),
        Plain.text(finding.key().rule()),
        Plain.text(finding.message()),
        finding.line(),
        note);
  }
}
