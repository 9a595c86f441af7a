package dev.designlint.report;

import dev.designlint.review.Review;
import java.io.IOException;

/** Writes a review in one format. */
public interface Reporter {
  /**
   * Writes the whole review.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  void write(Review review, Appendable out) throws IOException;
}
