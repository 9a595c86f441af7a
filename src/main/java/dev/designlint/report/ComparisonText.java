package dev.designlint.report;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentChange;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedFinding;
import java.io.IOException;
import java.util.List;

/** Writes the comparison of two runs for people: what changed, the worst first, then the sums. */
public final class ComparisonText {
  private final Style style;

  /**
   * @param colors whether the output goes to a terminal that shows colours
   */
  public ComparisonText(boolean colors) {
    style = new Style(colors);
  }

  /**
   * Writes a comparison.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public void write(Comparison comparison, Appendable out) throws IOException {
    for (DocumentChange document : comparison.documents()) {
      if (document.change() != Change.SAME) {
        document(document, out);
      }
    }
    out.append(sums(comparison)).append('\n');
  }

  private void document(DocumentChange document, Appendable out) throws IOException {
    out.append(style.bold(Plain.path(document.document().path()))).append("  ");
    out.append(document.change().key());
    if (!document.formerPath().isEmpty()) {
      out.append(", before ").append(Plain.text(document.formerPath()));
    }
    out.append(style.faint(", " + readiness(document))).append('\n');
    findings("+", document.introduced(), out);
    findings("-", document.fixed(), out);
    out.append('\n');
  }

  private void findings(String sign, List<RecordedFinding> findings, Appendable out)
      throws IOException {
    for (RecordedFinding finding : findings) {
      out.append("  ").append(sign).append(" line " + finding.line()).append("  ");
      out.append(style.severity(finding.severity())).append("  ");
      out.append(Plain.text(finding.message())).append("  ");
      out.append(style.faint(Plain.text(finding.key().rule()))).append('\n');
    }
  }

  /** The readiness before and now. */
  static String readiness(DocumentChange document) {
    if (document.before() == null || document.after() == null) {
      return "readiness " + score(document.document());
    }
    String before = score(document.before());
    String after = score(document.after());
    return "readiness " + (before.equals(after) ? after : before + " → " + after);
  }

  /** A readiness for people. */
  public static String score(RecordedDocument document) {
    return document.score() < 0 ? "inconclusive" : String.valueOf(document.score());
  }

  /** The comparison in one sentence. */
  static String sums(Comparison comparison) {
    StringBuilder sums = new StringBuilder();
    for (Change change : Change.values()) {
      sums.append(sums.isEmpty() ? "" : ", ").append(comparison.count(change)).append(' ');
      sums.append(change.key());
    }
    int introduced = comparison.introduced();
    int fixed = comparison.fixed();
    sums.append("; ").append(introduced).append(introduced == 1 ? " finding" : " findings");
    return sums.append(" introduced, ").append(fixed).append(" fixed.").toString();
  }
}
