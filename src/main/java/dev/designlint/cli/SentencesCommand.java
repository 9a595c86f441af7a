package dev.designlint.cli;

import dev.designlint.report.SentencesReporter;
import dev.designlint.review.Settings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints which choices and talking points documents state, and a sentence for each other one. */
@Command(
    name = "sentences",
    description =
        "Prints the five choices and twelve talking points of a design: the line where each is stated, or a sentence to copy and fill in.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class SentencesCommand implements Callable<Integer> {
  private final Knowledge knowledge;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The documents.")
  private List<String> files;

  SentencesCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() throws IOException {
    return ReviewedFiles.print(
        ReviewedFiles.review(knowledge, Settings.DEFAULT, files), new SentencesReporter());
  }
}
