package dev.designlint.cli;

import dev.designlint.engine.RuleEngine;
import dev.designlint.report.SentencesReporter;
import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.review.Reviewer;
import dev.designlint.review.Settings;
import dev.designlint.source.FileFinder;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints which choices and talking points documents state, and a sentence for each other one. */
@Command(
    name = "sentences",
    description = {
      "Prints the five choices and twelve talking points of a design: the line where each is",
      "stated, or a sentence to copy and fill in."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class SentencesCommand implements Callable<Integer> {
  private final Supplier<RuleEngine> engine;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
  private List<String> files;

  SentencesCommand(Supplier<RuleEngine> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    Vocabulary vocabulary = Vocabulary.load();
    FileFinder finder = new FileFinder();
    files.forEach(finder::add);
    Review review =
        new ReviewRun(new Reviewer(engine, () -> vocabulary, Settings.DEFAULT)).review(finder);
    StringBuilder out = new StringBuilder();
    new SentencesReporter().write(review, out);
    System.out.print(out);
    review
        .problems()
        .forEach(problem -> System.err.println(problem.path() + ": " + problem.message()));
    return review.problems().isEmpty() ? ExitCodes.CLEAN : ExitCodes.USAGE;
  }
}
