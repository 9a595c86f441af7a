package dev.designlint.report;

import dev.designlint.review.DocumentReview;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes one line for each document, so that the end of a long report shows them at a glance. */
final class DocumentTable {
  /** Fewer documents are seen at a glance without it. */
  static final int FEWEST = 3;

  private static final int MOST_ROWS = 50;
  private static final int NARROWEST_PATH = 20;
  private static final String GAP = "  ";
  private static final List<String> HEADER =
      List.of("document", "kind", "readiness", "errors", "warnings", "info");

  private final Style style;
  private final int columns;
  private final boolean verbose;

  /**
   * @param style how the output is coloured
   * @param columns how many columns a line has, or 0 where it may be of any length
   * @param verbose whether to show all documents, however many there are
   */
  DocumentTable(Style style, int columns, boolean verbose) {
    this.style = style;
    this.columns = columns;
    this.verbose = verbose;
  }

  /**
   * Writes the table.
   *
   * @param documents the documents in the order of their rows
   */
  void write(List<DocumentReview> documents, Appendable out) throws IOException {
    int rows = verbose ? documents.size() : Math.min(MOST_ROWS, documents.size());
    List<List<String>> table = new ArrayList<>(List.of(HEADER));
    for (DocumentReview document : documents.subList(0, rows)) {
      table.add(row(document));
    }
    int[] widths = widths(table);
    out.append(style.faint(line(HEADER, widths, new Style(false)))).append('\n');
    for (List<String> row : table.subList(1, table.size())) {
      out.append(line(row, widths, style)).append('\n');
    }
    if (rows < documents.size()) {
      String more = "and " + (documents.size() - rows) + " more; --verbose shows all";
      out.append(style.faint(more)).append('\n');
    }
  }

  private static List<String> row(DocumentReview document) {
    return List.of(
        Plain.path(document.path()),
        document.facts().design().kind().key(),
        document.score() < 0 ? "–" : String.valueOf(document.score()),
        String.valueOf(document.count(Severity.ERROR)),
        String.valueOf(document.count(Severity.WARNING)),
        String.valueOf(document.count(Severity.INFO)));
  }

  /** As wide as what stands in each column; only the paths give way to a narrow display. */
  private int[] widths(List<List<String>> table) {
    int[] widths = new int[HEADER.size()];
    int others = 0;
    for (int i = widths.length - 1; i >= 0; i--) {
      for (List<String> row : table) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
      others += i == 0 ? 0 : widths[i] + GAP.length();
    }
    if (columns > 0) {
      widths[0] = Math.min(widths[0], Math.max(NARROWEST_PATH, columns - others));
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths, Style style) {
    StringBuilder line = new StringBuilder();
    line.append(Columns.left(Columns.cut(row.get(0), widths[0]), widths[0])).append(GAP);
    line.append(Columns.left(row.get(1), widths[1])).append(GAP);
    line.append(Columns.right(row.get(2), widths[2]));
    for (Severity severity : Severity.values()) {
      int i = 3 + severity.ordinal();
      String cell = Columns.right(row.get(i), widths[i]);
      boolean none = row.get(i).equals("0");
      line.append(GAP).append(none ? style.faint(cell) : style.severity(severity, cell));
    }
    return line.toString();
  }
}
