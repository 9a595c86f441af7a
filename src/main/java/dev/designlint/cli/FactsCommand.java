package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.report.FactsReporter;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.FileFinder;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what was understood of a document. */
@Command(
    name = "facts",
    description = "Prints all that was understood of a document, with the lines it rests on.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class FactsCommand implements Callable<Integer> {
  private final Supplier<RuleEngine> engine;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private String file;

  FactsCommand(Supplier<RuleEngine> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    Vocabulary vocabulary = Vocabulary.load();
    FileFinder finder = new FileFinder();
    finder.add(file);
    Review review =
        new ReviewRun(new Reviewer(engine, () -> vocabulary, Settings.DEFAULT)).review(finder);
    StringBuilder out = new StringBuilder();
    new FactsReporter().write(review, out);
    System.out.print(out);
    review
        .problems()
        .forEach(problem -> System.err.println(problem.path() + ": " + problem.message()));
    return review.problems().isEmpty() ? ExitCodes.CLEAN : ExitCodes.USAGE;
  }
}
