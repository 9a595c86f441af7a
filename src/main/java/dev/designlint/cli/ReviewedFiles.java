package dev.designlint.cli;

import dev.designlint.report.Plain;
import dev.designlint.report.Reporter;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.FileFinder;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reviews the files that a command names and prints what its reporter makes of them. */
final class ReviewedFiles {
  private ReviewedFiles() {}

  /** Reviews files. */
  static Review review(Knowledge knowledge, Settings settings, List<String> files)
      throws IOException {
    FileFinder finder = new FileFinder();
    files.forEach(finder::add);
    return new ReviewRun(new Reviewer(knowledge.engine(), knowledge.vocabulary(), settings))
        .review(finder);
  }

  /**
   * Prints a review, and its problems to the error output.
   *
   * @return the exit code
   */
  static int print(Review review, Reporter reporter) throws IOException {
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    reporter.write(review, out);
    out.flush();
    printProblems(review);
    return review.problems().isEmpty() ? ExitCodes.CLEAN : ExitCodes.USAGE;
  }

  /** Prints the problems of a review to the error output. */
  static void printProblems(Review review) {
    for (Problem problem : review.problems()) {
      String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
      System.err.println(Plain.path(problem.path()) + place + ": " + Plain.text(problem.message()));
    }
  }
}
