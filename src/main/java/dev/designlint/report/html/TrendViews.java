package dev.designlint.report.html;

import dev.designlint.compare.History;
import dev.designlint.compare.RecordedRun;
import dev.designlint.compare.ReportReader;
import dev.designlint.report.JsonReporter;
import dev.designlint.report.Plain;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes what a template shows of earlier runs and this one. */
final class TrendViews {
  private static final String NOW = "this run";
  private static final int WIDTH = 480;
  private static final int HEIGHT = 150;
  private static final int SMALL_WIDTH = 96;
  private static final int SMALL_HEIGHT = 28;

  private final List<RecordedRun> runs = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Integer>> scores;

  /**
   * @param history the earlier runs
   * @param review this run
   */
  TrendViews(History history, Review review) throws IOException {
    RecordedRun now = recorded(review);
    runs.addAll(history.runs());
    runs.add(now);
    runs.forEach(run -> names.add(Plain.text(run.name())));
    scores = history.runs().isEmpty() ? List.of() : history.scores(now);
    for (int i = 0; i < scores.size(); i++) {
      scores.get(i).add(now.documents().get(i).score());
    }
  }

  /** This run as its own report records it, so that all runs are counted in the same way. */
  private static RecordedRun recorded(Review review) throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonReporter().write(review, json);
    try {
      return ReportReader.parse(NOW, json.toString());
    } catch (UnreadableFileException e) {
      throw new IllegalStateException("this version cannot read its own report", e);
    }
  }

  /** How the folder developed. */
  TrendView folder() {
    List<RunView> views = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    for (RecordedRun run : runs) {
      double mean = run.meanScore();
      means.add(mean);
      views.add(
          new RunView(
              Plain.text(run.name()),
              run.documents().size(),
              mean < 0 ? "" : LineChart.readable(mean),
              run.count(Severity.ERROR),
              run.count(Severity.WARNING),
              run.count(Severity.INFO)));
    }
    return new TrendView(List.copyOf(views), LineChart.of(names, means, WIDTH, HEIGHT));
  }

  /** How the document of that index in this run developed. */
  LineChart document(int index) {
    List<Double> series = scores.get(index).stream().map(Integer::doubleValue).toList();
    return LineChart.of(names, series, SMALL_WIDTH, SMALL_HEIGHT);
  }
}
