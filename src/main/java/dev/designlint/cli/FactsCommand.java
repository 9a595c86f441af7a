package dev.designlint.cli;

import dev.designlint.report.FactsReporter;
import dev.designlint.review.Settings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what was understood of a document. */
@Command(
    name = "facts",
    description = "Prints all that was understood of a document, with the lines it rests on.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
final class FactsCommand implements Callable<Integer> {
  private final Knowledge knowledge;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private String file;

  FactsCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() throws IOException {
    return ReviewedFiles.print(
        ReviewedFiles.review(knowledge, Settings.DEFAULT, List.of(file)), new FactsReporter());
  }
}
