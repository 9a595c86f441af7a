package dev.designlint.cli;

import dev.designlint.question.Depth;
import dev.designlint.report.SheetReporter;
import dev.designlint.review.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what to ask the author of a document in an hour. */
@Command(
    name = "questions",
    description =
        "Prints what to ask the author of a design in an hour: the questions of its findings and of its components, in the five phases of an interview.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint questions docs/feed.md",
      "  designlint questions --depth deep --format markdown docs/feed.md > feed-questions.md",
      "  designlint questions --focus scalability docs/feed.md"
    })
final class QuestionsCommand implements Callable<Integer> {
  private static final List<String> PARTS = List.of("architecture", "scalability", "trade-offs");

  private final Knowledge knowledge;

  /** Output formats. */
  enum Format {
    text,
    markdown,
    json
  }

  /** How many questions there are to choose from. */
  enum Breadth {
    standard,
    deep
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The document.")
  private String file;

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description =
          "standard: the first 3 open questions of each kind of component; deep: up to 7; default: ${DEFAULT-VALUE}.")
  private Breadth depth = Breadth.standard;

  @Option(
      names = "--focus",
      split = ",",
      paramLabel = "PART",
      description =
          "Only architecture, scalability or trade-offs (repeatable); errors are always asked about.")
  private List<String> focus = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  QuestionsCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() throws IOException {
    for (String part : focus) {
      if (!PARTS.contains(part)) {
        throw new ParameterException(
            spec.commandLine(),
            "Invalid value for --focus: '"
                + part
                + "'; expected one of "
                + String.join(", ", PARTS));
      }
    }
    Settings settings =
        new Settings(
            List.of(), List.of(), focus, "", depth == Breadth.deep ? Depth.DEEP : Depth.STANDARD);
    return ReviewedFiles.print(
        ReviewedFiles.review(knowledge, settings, List.of(file)),
        new SheetReporter(SheetReporter.Form.valueOf(format.name().toUpperCase(Locale.ROOT))));
  }
}
