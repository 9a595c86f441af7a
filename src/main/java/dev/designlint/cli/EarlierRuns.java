package dev.designlint.cli;

import dev.designlint.compare.History;
import dev.designlint.compare.RecordedReport;
import dev.designlint.compare.ReportException;
import dev.designlint.report.Plain;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the reports of earlier runs that the user names. */
final class EarlierRuns {
  private static final History NONE = History.of(List.of());

  private EarlierRuns() {}

  /**
   * The earlier runs, without a report that this run is to write itself. What cannot be read is
   * told on the error output and is a problem of the history.
   */
  static History read(CheckOptions options) {
    if (options.history().isEmpty()) {
      return NONE;
    }
    try {
      Path folder = Path.of(options.history());
      if (isEmpty(folder)) {
        return NONE;
      }
      History all = History.read(folder, options.history().replace('\\', '/'));
      all.problems().forEach(EarlierRuns::print);
      List<RecordedReport> runs = new ArrayList<>();
      for (RecordedReport run : all.runs()) {
        if (!isWritten(folder.resolve(run.name() + ".json"), options)) {
          runs.add(run);
        }
      }
      return new History(List.copyOf(runs), all.documents(), all.problems());
    } catch (ReportException | InvalidPathException e) {
      print(e.getMessage());
      return new History(List.of(), List.of(), List.of(e.getMessage()));
    }
  }

  /** The first run has no earlier one, which is no mistake. */
  private static boolean isEmpty(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      return !files.iterator().hasNext();
    } catch (IOException e) {
      // Reading it tells what is wrong.
      return false;
    }
  }

  private static boolean isWritten(Path report, CheckOptions options) {
    for (String output : options.outputs()) {
      String file = output.substring(output.indexOf('=') + 1);
      if (report.toAbsolutePath().normalize().equals(Path.of(file).toAbsolutePath().normalize())) {
        return true;
      }
    }
    return false;
  }

  private static void print(String problem) {
    System.err.println("designlint: " + Plain.text(problem));
  }
}
