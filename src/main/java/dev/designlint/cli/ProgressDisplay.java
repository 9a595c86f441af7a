package dev.designlint.cli;

import dev.designlint.review.Review;
import dev.designlint.review.ReviewRun;
import dev.designlint.source.FileFinder;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a person at a terminal how far a run over many files is, and leaves no trace of it. */
final class ProgressDisplay implements AutoCloseable {
  /** Fewer files are reviewed before anybody wonders. */
  static final int FEWEST_FILES = 20;

  private static final int UPDATE_MILLISECONDS = 100;

  private final int columns;
  private final ProgressBar bar;

  private ProgressDisplay(int columns, int files) {
    // In the last column some terminals begin a new line.
    this.columns = columns - 1;
    this.bar =
        new ProgressBarBuilder()
            .setTaskName("Reviewing")
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
            .setConsumer(new DelegatingProgressBarConsumer(ProgressDisplay::show, columns - 1))
            .build();
  }

  /** Reviews files and shows how far that is, where a person looks at the error output. */
  static Review review(ReviewRun run, FileFinder finder) {
    int columns = columns();
    if (columns == 0) {
      return run.review(finder);
    }
    try (ProgressDisplay display = new ProgressDisplay(columns, finder.files().size())) {
      return run.review(finder, display.bar::step);
    }
  }

  /** The columns of the terminal, or 0 where nothing is to be shown. */
  private static int columns() {
    if (Terminal.isContinuousIntegration() || "dumb".equals(System.getenv("TERM"))) {
      return 0;
    }
    return Terminal.columns("/dev/stderr");
  }

  private static void show(String line) {
    System.err.print("\r" + line);
    System.err.flush();
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    bar.close();
    show(" ".repeat(columns) + "\r");
  }
}
