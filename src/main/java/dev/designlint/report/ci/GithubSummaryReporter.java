package dev.designlint.report.ci;

import dev.designlint.report.MarkdownReporter;
import dev.designlint.report.Reporter;
import dev.designlint.review.Review;
import java.io.IOException;

/** Writes the summary of a job on GitHub: how much is annotated, and all findings. */
public final class GithubSummaryReporter implements Reporter {
  /** The most that GitHub takes of one step, in bytes. */
  public static final int LARGEST = 1024 * 1024;

  private final int room;

  /**
   * @param room the bytes that are left for this summary
   */
  public GithubSummaryReporter(int room) {
    this.room = room;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    String annotated = Annotations.of(review).summary();
    if (room < 2 * annotated.length()) {
      return;
    }
    new MarkdownReporter(room - annotated.length() - 2).write(review, out);
    out.append('\n').append(annotated).append('\n');
  }
}
