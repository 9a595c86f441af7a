package dev.designlint.cli;

import dev.designlint.compare.History;
import dev.designlint.source.UnreadableFileException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the reports of earlier runs that the user names. */
final class EarlierRuns {
  private EarlierRuns() {}

  /**
   * The earlier runs, without a report that this run is to write itself. What cannot be read is
   * told on the error output.
   */
  static History read(CheckOptions options) {
    if (options.history().isEmpty()) {
      return History.NONE;
    }
    try {
      Set<Path> own = new HashSet<>();
      for (String output : options.outputs()) {
        own.add(whole(output.substring(output.indexOf('=') + 1)));
      }
      Path folder = Path.of(options.history());
      History history = History.read(folder, file -> !own.contains(whole(file.toString())));
      history.problems().forEach(EarlierRuns::print);
      return history;
    } catch (UnreadableFileException e) {
      print(e);
      return new History(History.NONE.runs(), List.of(e));
    }
  }

  private static Path whole(String path) {
    try {
      return Path.of(path).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      // Writing it tells what is wrong.
      return Path.of("");
    }
  }

  /** Tells why a report cannot be read. */
  static void print(UnreadableFileException e) {
    System.err.println("designlint: " + e.path() + ": " + e.getMessage() + "; " + e.advice());
  }
}
