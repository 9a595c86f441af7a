package dev.designlint.report.html;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentChange;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedFinding;
import dev.designlint.report.ComparisonText;
import dev.designlint.report.Plain;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the comparison of two runs as a page. */
public final class HtmlComparison {
  private HtmlComparison() {}

  /**
   * Writes a comparison.
   *
   * @param out where to
   * @throws IOException if it cannot be written, or a part of the program is missing
   */
  public static void write(Comparison comparison, Appendable out) throws IOException {
    PageWriter pages = new PageWriter();
    StringOutput body = new StringOutput();
    pages.render("difference", Map.of("difference", view(comparison)), body);
    out.append(pages.page("", "What changed", "", DrawingMode.NONE, body).text());
  }

  private static DifferenceView view(Comparison comparison) {
    List<ChangedDocumentView> documents = new ArrayList<>();
    for (DocumentChange document : comparison.documents()) {
      if (document.change() != Change.SAME) {
        documents.add(view(document));
      }
    }
    return new DifferenceView(
        Plain.text(comparison.before().name()),
        Plain.text(comparison.after().name()),
        List.copyOf(documents),
        comparison.count(Change.SAME),
        comparison.introduced(),
        comparison.fixed());
  }

  private static ChangedDocumentView view(DocumentChange document) {
    return new ChangedDocumentView(
        document.change().key(),
        Plain.text(document.document().path()),
        Plain.text(document.formerPath()),
        Plain.text(document.document().title()),
        score(document.before()),
        score(document.after()),
        findings(document.introduced()),
        findings(document.fixed()));
  }

  private static String score(RecordedDocument document) {
    return document == null ? "" : ComparisonText.score(document);
  }

  private static List<ChangedFindingView> findings(List<RecordedFinding> findings) {
    List<ChangedFindingView> views = new ArrayList<>();
    for (RecordedFinding finding : findings) {
      views.add(
          new ChangedFindingView(
              finding.severity().key(),
              Plain.text(finding.key().rule()),
              Plain.text(finding.message()),
              finding.line()));
    }
    return List.copyOf(views);
  }
}
