package dev.designlint.report;

import dev.designlint.fact.Evidence;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.source.SourceFile;
import dev.designlint.source.Span;
import java.io.IOException;
import java.util.List;

/** Writes a finding for people: the source line, what is wrong and what to do. */
final class FindingText {
  private static final int WIDEST_LINE = 110;

  private final Style style;
  private final boolean deep;
  private final boolean why;

  /**
   * @param style how the output is coloured
   * @param deep whether to ask the reviewer's question of each finding
   * @param why whether to show the statements on which each finding rests
   */
  FindingText(Style style, boolean deep, boolean why) {
    this.style = style;
    this.deep = deep;
    this.why = why;
  }

  void write(DocumentReview document, Finding finding, Appendable out) throws IOException {
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
}
