package dev.designlint.cli;

import dev.designlint.draw.Drawing;
import dev.designlint.draw.DrawingType;
import dev.designlint.draw.Drawings;
import dev.designlint.report.DiagramReporter;
import dev.designlint.review.Review;
import dev.designlint.review.Settings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints diagrams of what a document states. */
@Command(
    name = "diagram",
    description = {
      "Draws a document in Mermaid: its architecture, the path of its main request, its schema.",
      "Only what the document states is drawn; what it leaves open is drawn as open."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint diagram docs/feed.md                            all three as Markdown",
      "  designlint diagram docs/feed.md --type flow > feed.mmd     one as plain Mermaid"
    })
final class DiagramCommand implements Callable<Integer> {
  private final Knowledge knowledge;

  /** What can be drawn. */
  enum Type {
    architecture,
    flow,
    schema
  }

  @Parameters(paramLabel = "FILE", description = "The document.")
  private String file;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this one: ${COMPLETION-CANDIDATES}; default: all three.")
  private Type type;

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description =
          "standard: the most important parts; deep: all of them; default: ${DEFAULT-VALUE}.")
  private CheckOptions.Depth depth = CheckOptions.Depth.standard;

  DiagramCommand(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Integer call() throws IOException {
    Review review = ReviewedFiles.review(knowledge, Settings.DEFAULT, List.of(file));
    return ReviewedFiles.print(review, type == null ? new DiagramReporter(isDeep()) : this::one);
  }

  private void one(Review review, Appendable out) throws IOException {
    if (review.documents().isEmpty()) {
      return;
    }
    DrawingType wanted = DrawingType.values()[type.ordinal()];
    Drawing drawing = Drawings.of(review.documents().get(0).facts(), wanted, isDeep());
    if (drawing == null) {
      System.err.println("designlint: the document states nothing to draw as " + wanted.key());
    } else {
      out.append(drawing.mermaid());
    }
  }

  private boolean isDeep() {
    return depth == CheckOptions.Depth.deep;
  }
}
