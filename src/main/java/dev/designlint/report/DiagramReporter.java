package dev.designlint.report;

import dev.designlint.draw.Drawing;
import dev.designlint.draw.Drawings;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import java.io.IOException;
import java.util.List;

/** Writes the generated diagrams of each document as Markdown. */
public final class DiagramReporter implements Reporter {
  private final boolean deep;

  /**
   * @param deep whether to draw all parts, not only the most important ones
   */
  public DiagramReporter(boolean deep) {
    this.deep = deep;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    for (DocumentReview document : review.documents()) {
      out.append("\n# Diagrams of ").append(Plain.text(document.path())).append('\n');
      List<Drawing> drawings = Drawings.of(document.facts(), deep);
      if (drawings.isEmpty()) {
        out.append("\nThe document names neither parts nor entities that could be drawn.\n");
      }
      for (Drawing drawing : drawings) {
        write(drawing, out);
      }
    }
  }

  /** Writes one diagram with its heading in a fence. */
  public static void write(Drawing drawing, Appendable out) throws IOException {
    out.append("\n## ").append(drawing.type().title()).append("\n\n```mermaid\n");
    out.append(drawing.mermaid()).append("```\n");
  }
}
