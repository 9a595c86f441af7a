package dev.designlint.cli;

import dev.designlint.report.Plain;
import dev.designlint.report.Reporter;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.review.Skipped;
import dev.designlint.review.configuration.Configurations;
import dev.designlint.review.suppression.SuppressionPolicy;
import dev.designlint.source.FileFinder;
import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reviews the files that a command names and prints what its reporter makes of them. */
final class ReviewedFiles {
  private ReviewedFiles() {}

  /** Reviews files as {@code check} does, each with the configuration that is nearest to it. */
  static Review review(Knowledge knowledge, Settings settings, List<String> files)
      throws IOException {
    FileFinder finder = new FileFinder();
    files.forEach(finder::add);
    Reviewer reviewer =
        new Reviewer(
            knowledge.engine(),
            knowledge.vocabulary(),
            settings,
            Configurations.nearest(() -> knowledge.engine().get().catalog()),
            new SuppressionPolicy(false));
    return new ReviewRun(reviewer).review(finder);
  }

  /**
   * Prints a review, and to the error output its problems and why nothing was reviewed.
   *
   * @return the exit code
   */
  static int print(Review review, Reporter reporter) throws IOException {
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    reporter.write(review, out);
    out.flush();
    printProblems(review);
    for (Skipped skipped : review.documents().isEmpty() ? review.skipped() : List.<Skipped>of()) {
      System.err.println(Plain.path(skipped.path()) + ": skipped, " + Plain.text(skipped.reason()));
    }
    return review.problems().isEmpty() ? ExitCodes.CLEAN : ExitCodes.USAGE;
  }

  /** Prints what is wrong with a configuration file to the error output. */
  static void printProblems(ParseException e) {
    for (ParseProblem problem : e.problems()) {
      System.err.println("designlint: " + Plain.text(problem.toString()));
    }
  }

  /** Prints the problems of a review to the error output. */
  static void printProblems(Review review) {
    for (Problem problem : review.problems()) {
      String place = problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
      System.err.println(Plain.path(problem.path()) + place + ": " + Plain.text(problem.message()));
    }
  }
}
