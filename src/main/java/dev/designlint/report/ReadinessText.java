package dev.designlint.report;

import dev.designlint.fact.Facts;
import dev.designlint.review.ReadinessDetails;
import java.io.IOException;
import java.util.List;

/** Writes the readiness of a document by criterion and phase as a table for people. */
final class ReadinessText {
  private static final int TITLE_WIDTH = 36;

  private ReadinessText() {}

  static void write(Facts facts, Style style, Appendable out) throws IOException {
    ReadinessDetails details = ReadinessDetails.of(facts);
    marks("What a reviewer wants to see", details.criteria(), style, out);
    marks("By phase of an interview", details.phases(), style, out);
    if (!details.raises().isEmpty()) {
      out.append("  ").append(style.bold("What would raise it most")).append('\n');
      for (ReadinessDetails.Raise raise : details.raises()) {
        out.append("    +" + raise.points() + "  ").append(raise.topic().title()).append('\n');
      }
      out.append('\n');
    }
  }

  private static void marks(
      String title, List<ReadinessDetails.Mark> marks, Style style, Appendable out)
      throws IOException {
    out.append("  ").append(style.bold(title)).append('\n');
    for (ReadinessDetails.Mark mark : marks) {
      String score = mark.score() < 0 ? "inconclusive" : String.valueOf(mark.score());
      String padding = " ".repeat(Math.max(1, TITLE_WIDTH - mark.title().length()));
      out.append("    ").append(mark.title()).append(padding).append(score);
      if (mark.raise() != null) {
        String raise = "+" + mark.raise().points() + " with " + mark.raise().topic().title();
        out.append(" ".repeat(Math.max(1, 14 - score.length()))).append(style.faint(raise));
      }
      out.append('\n');
    }
    out.append('\n');
  }
}
