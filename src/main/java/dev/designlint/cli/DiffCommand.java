package dev.designlint.cli;

import dev.designlint.compare.Comparison;
import dev.designlint.compare.History;
import dev.designlint.compare.RecordedReport;
import dev.designlint.compare.ReportException;
import dev.designlint.compare.ReportReader;
import dev.designlint.report.Plain;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares JSON reports. */
@Command(
    name = "diff",
    description = {
      "Compares JSON reports of check, two of them or all of a folder.",
      "It tells which documents are better, worse, new or gone, and which findings were fixed and "
          + "introduced. Of a folder it compares the last two reports, ordered by name, and shows "
          + "how readiness went from run to run."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  designlint check --output json=new.json docs; designlint diff old.json new.json",
      "  designlint check --format json docs | designlint diff old.json -",
      "  designlint diff reports        all reports of a folder, such as reports/2026-03-01.json",
      "",
      "Exit codes: 0 no document is worse, 1 a document is worse, 2 wrong usage or an unreadable",
      "report, 3 a fault of the program."
    })
final class DiffCommand implements Callable<Integer> {
  private static final String INPUT = "-";

  @Parameters(
      paramLabel = "REPORT",
      arity = "1..*",
      description = "The earlier and the later report (- for standard input), or a folder of them.")
  private List<String> reports;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private DiffFormat format = DiffFormat.text;

  @Spec private CommandSpec specification;

  @Override
  public Integer call() throws IOException {
    History history;
    try {
      history = history();
    } catch (ReportException e) {
      System.err.println("designlint: " + Plain.text(e.getMessage()));
      return ExitCodes.USAGE;
    }
    Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
    format.reporter().write(history, out);
    out.flush();
    for (String problem : history.problems()) {
      System.err.println("designlint: " + Plain.text(problem));
    }
    if (!history.problems().isEmpty()) {
      return ExitCodes.USAGE;
    }
    Comparison comparison = history.latest();
    return comparison != null && comparison.isWorse() ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  private History history() throws ReportException, IOException {
    if (reports.size() == 1) {
      String name = reports.get(0);
      if (name.equals(INPUT) || !Files.isDirectory(path(name))) {
        throw usage("name two reports, or one folder of reports");
      }
      return History.read(path(name), name.replace('\\', '/'));
    }
    if (reports.indexOf(INPUT) != reports.lastIndexOf(INPUT)) {
      throw usage("standard input (-) can be one report only");
    }
    List<RecordedReport> runs = new ArrayList<>();
    for (String name : reports) {
      runs.add(
          name.equals(INPUT)
              ? ReportReader.read(System.in, "standard input")
              : ReportReader.read(path(name), name.replace('\\', '/')));
    }
    return History.of(runs);
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw usage("'" + name + "' is no path: " + e.getReason());
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(specification.commandLine(), message);
  }
}
