package dev.designlint.report;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentChange;
import dev.designlint.compare.RecordedFinding;
import java.io.IOException;
import java.util.List;

/** Writes the comparison of two runs as Markdown, for a comment on a change. */
public final class ComparisonMarkdown {
  private ComparisonMarkdown() {}

  /**
   * Writes a comparison.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Comparison comparison, Appendable out) throws IOException {
    out.append("# What changed\n\n").append(ComparisonText.sums(comparison)).append('\n');
    for (DocumentChange document : comparison.documents()) {
      if (document.change() != Change.SAME) {
        out.append("\n## ").append(MarkdownText.of(document.document().path())).append("\n\n");
        out.append(document.change().key()).append(", ");
        out.append(ComparisonText.readiness(document)).append('\n');
        findings("Introduced", document.introduced(), out);
        findings("Fixed", document.fixed(), out);
      }
    }
  }

  private static void findings(String title, List<RecordedFinding> findings, Appendable out)
      throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append(":\n\n");
    for (RecordedFinding finding : findings) {
      out.append("- ").append(finding.severity().key()).append(", line " + finding.line());
      out.append(": ").append(MarkdownText.of(finding.message())).append(" (`");
      out.append(MarkdownText.of(finding.key().rule())).append("`)\n");
    }
  }
}
