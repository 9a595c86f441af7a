package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.review.Review;
import dev.designlint.review.Reviewer;
import dev.designlint.review.baseline.Baseline;
import dev.designlint.review.baseline.BaselineException;
import dev.designlint.review.baseline.BaselineRun;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the baseline that a review is held against, and writes it where the user asks for that. */
final class BaselineStep {
  private final CommandLine commandLine;
  private final Path target;
  private final boolean prune;
  private final boolean write;
  private final Baseline baseline;

  /**
   * Reads the baseline, so that a damaged one is told of before anything is reviewed.
   *
   * @throws ParameterException if the options do not go together or the baseline cannot be read
   */
  BaselineStep(CheckOptions options, CommandLine commandLine) {
    this.commandLine = commandLine;
    String read = options.baseline();
    String written = options.writeBaseline();
    prune = options.pruneBaseline();
    write = !written.isEmpty() && !prune;
    if (prune && read.isEmpty() && written.isEmpty()) {
      throw usage("--prune-baseline needs the file: name it with --baseline");
    }
    if (write && Terminal.isContinuousIntegration()) {
      throw usage(
          "--write-baseline would accept every finding, so it is refused where CI is set;"
              + " write the baseline on your machine and commit it (--prune-baseline may shrink it)");
    }
    target = Path.of(written.isEmpty() ? read : written);
    Path source = Path.of(read.isEmpty() ? written : read);
    boolean fromNothing = write && read.isEmpty() && !Files.exists(source);
    try {
      baseline = fromNothing ? Baseline.EMPTY : Baseline.read(source);
    } catch (BaselineException e) {
      throw usage(e.getMessage());
    }
  }

  /**
   * Takes out of a review what the baseline holds, and writes the baseline where that is asked for.
   *
   * @throws ParameterException if it cannot be written
   */
  Review apply(Review review, Reviewer reviewer, RuleEngine engine) {
    BaselineRun run = run(review, baseline, reviewer, engine);
    if (!write && !prune) {
      return run.review();
    }
    Baseline result = write ? run.renewed() : run.pruned();
    try {
      result.write(target);
    } catch (BaselineException e) {
      throw usage(e.getMessage());
    }
    int entries = result.size();
    System.err.println(
        "designlint: wrote "
            + entries
            + (entries == 1 ? " entry" : " entries")
            + " to "
            + target
            + " (before: "
            + baseline.size()
            + ")");
    return run(review, result, reviewer, engine).review();
  }

  private static BaselineRun run(
      Review review, Baseline baseline, Reviewer reviewer, RuleEngine engine) {
    return new BaselineRun(review, baseline, reviewer::speaks, engine::arranged);
  }

  private ParameterException usage(String message) {
    return new ParameterException(commandLine, message);
  }
}
