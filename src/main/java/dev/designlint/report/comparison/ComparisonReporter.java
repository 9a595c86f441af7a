package dev.designlint.report.comparison;

import dev.designlint.compare.History;
import java.io.IOException;

/** Writes what became of documents from run to run, in one format. */
public interface ComparisonReporter {
  /**
   * Writes the last two runs compared and, where there are more, the series of all.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  void write(History history, Appendable out) throws IOException;
}
