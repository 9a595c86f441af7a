package dev.designlint.cli;

import dev.designlint.compare.Comparison;
import dev.designlint.compare.RecordedRun;
import dev.designlint.compare.ReportReader;
import dev.designlint.report.ComparisonJson;
import dev.designlint.report.ComparisonMarkdown;
import dev.designlint.report.ComparisonText;
import dev.designlint.report.html.HtmlComparison;
import dev.designlint.source.UnreadableFileException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two JSON reports. */
@Command(
    name = "diff",
    description = {
      "Compares two JSON reports: which documents are better, worse, new or gone, and which",
      "findings were fixed and introduced. Exits with 1 when a document is worse."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint check docs --format json > before.json",
      "  designlint diff before.json after.json",
      "  designlint diff before.json after.json --format html > difference.html"
    })
final class DiffCommand implements Callable<Integer> {
  /** Output formats. */
  enum Format {
    text,
    markdown,
    json,
    html
  }

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later report.")
  private Path latest;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Output: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Override
  public Integer call() throws IOException {
    RecordedRun before = read(old);
    RecordedRun after = read(latest);
    if (before == null || after == null) {
      return ExitCodes.USAGE;
    }
    Comparison comparison = Comparison.of(before, after);
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    switch (format) {
      case text -> new ComparisonText(Terminal.showsColors()).write(comparison, out);
      case markdown -> ComparisonMarkdown.write(comparison, out);
      case json -> ComparisonJson.write(comparison, out);
      case html -> HtmlComparison.write(comparison, out);
    }
    out.flush();
    return comparison.isWorse() ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  /** The report, or null with a message on the error output. */
  private static RecordedRun read(Path path) {
    try {
      return ReportReader.read(path);
    } catch (UnreadableFileException e) {
      EarlierRuns.print(e);
      return null;
    }
  }
}
