package dev.designlint.cli;

import dev.designlint.compare.History;
import dev.designlint.report.Display;
import dev.designlint.report.Reporter;
import dev.designlint.report.ci.GithubSummaryReporter;
import dev.designlint.report.html.HtmlReporter;
import dev.designlint.report.html.Page;
import dev.designlint.review.Review;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Writes the reports that go into files; one that fails does not keep the others from it. */
final class ReportFiles {
  private final CheckOptions options;
  private History history;
  private boolean complete = true;

  ReportFiles(CheckOptions options) {
    this.options = options;
  }

  /**
   * Writes all files, and a message for each that cannot be written.
   *
   * @return whether all of them were written
   */
  boolean write(Review review) throws IOException {
    boolean annotated = options.format() == ReportFormat.github;
    Set<String> written = new HashSet<>();
    if (options.writes(ReportFormat.html)) {
      history = EarlierRuns.read(options);
      complete = history.problems().isEmpty();
    }
    for (String output : options.outputs()) {
      int equals = output.indexOf('=');
      ReportFormat format = format(equals < 0 ? output : output.substring(0, equals));
      String file = equals < 0 ? "" : output.substring(equals + 1);
      if (format == null) {
        failed(output, "expected one of " + names() + " before the =");
      } else if (file.isEmpty()) {
        failed(output, "expected a file, as in " + format + "=FILE");
      } else if (!written.add(file)) {
        failed(output, "an earlier report goes into the same file");
      } else {
        write(output, file, format, review);
        annotated |= format == ReportFormat.github;
      }
    }
    if (annotated) {
      summary(review);
    }
    return complete;
  }

  private static ReportFormat format(String name) {
    for (ReportFormat each : ReportFormat.values()) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    return null;
  }

  private static String names() {
    String all = Arrays.toString(ReportFormat.values());
    return all.substring(1, all.length() - 1);
  }

  private void write(String output, String file, ReportFormat format, Review review)
      throws IOException {
    if (format != ReportFormat.html) {
      write(output, file, format.reporter(options, Display.PLAIN), review);
      return;
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    String folder = file.substring(0, file.length() - name.length());
    for (Page page : new HtmlReporter(options.peers(), history).pages(review, name)) {
      if (page.path().indexOf('/') >= 0) {
        makeFolder(output, folder + page.path());
      }
      store(output, folder + page.path(), page.text());
    }
  }

  private void makeFolder(String output, String file) {
    try {
      Files.createDirectories(Path.of(file).getParent());
    } catch (IOException | InvalidPathException e) {
      failed(output, "the folder of its documents cannot be made: " + e.getMessage());
    }
  }

  private void write(
      String output, String file, Reporter reporter, Review review, OpenOption... how)
      throws IOException {
    StringBuilder text = new StringBuilder();
    reporter.write(review, text);
    store(output, file, text.toString(), how);
  }

  private void store(String output, String file, String text, OpenOption... how) {
    try {
      Files.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8), how);
    } catch (NoSuchFileException e) {
      failed(output, "the file cannot be written: its folder does not exist; make it first");
    } catch (AccessDeniedException e) {
      failed(output, "the file cannot be written: permission denied");
    } catch (IOException | InvalidPathException e) {
      failed(output, "the file cannot be written: " + e.getMessage());
    }
  }

  /** A job on GitHub names a file whose Markdown is shown at the top of its page. */
  private void summary(Review review) throws IOException {
    String file = System.getenv("GITHUB_STEP_SUMMARY");
    if (file == null || file.isEmpty()) {
      return;
    }
    long used = 0;
    try {
      used = Files.size(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      // There is none yet, or writing it tells what is wrong.
    }
    int room = (int) Math.max(0, GithubSummaryReporter.LARGEST - used);
    write(
        "GITHUB_STEP_SUMMARY=" + file,
        file,
        new GithubSummaryReporter(room),
        review,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private void failed(String output, String message) {
    complete = false;
    String option = output.startsWith("GITHUB_STEP_SUMMARY=") ? "" : "--output ";
    System.err.println("designlint: " + option + output + ": " + message);
  }
}
