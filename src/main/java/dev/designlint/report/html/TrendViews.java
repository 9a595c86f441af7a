package dev.designlint.report.html;

import dev.designlint.compare.DocumentHistory;
import dev.designlint.compare.History;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedReport;
import dev.designlint.compare.ReportException;
import dev.designlint.compare.ReportReader;
import dev.designlint.report.JsonReporter;
import dev.designlint.report.Plain;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes what a template shows of several runs. */
final class TrendViews {
  private static final String NOW = "this run";
  private static final int WIDTH = 480;
  private static final int HEIGHT = 150;
  private static final int SMALL_WIDTH = 96;
  private static final int SMALL_HEIGHT = 28;

  private final History history;
  private final List<String> names = new ArrayList<>();
  private final Map<String, DocumentHistory> latest = new HashMap<>();

  /**
   * @param history the runs
   */
  TrendViews(History history) {
    this.history = history;
    history.runs().forEach(run -> names.add(Plain.text(run.name())));
    for (DocumentHistory document : history.documents()) {
      latest.put(document.latest().path(), document);
    }
  }

  /**
   * The trend with this run as the last one.
   *
   * @param earlier the earlier runs
   * @param review this run
   * @throws IOException if the program cannot write its own report
   */
  static TrendViews of(History earlier, Review review) throws IOException {
    List<RecordedReport> runs = new ArrayList<>(earlier.runs());
    runs.add(recorded(review));
    return new TrendViews(History.of(List.copyOf(runs)));
  }

  /** This run as its own report records it, so that all runs are counted in the same way. */
  private static RecordedReport recorded(Review review) throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonReporter().write(review, json);
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    try {
      return ReportReader.read(new ByteArrayInputStream(bytes), NOW);
    } catch (ReportException e) {
      throw new IllegalStateException("this version cannot read its own report", e);
    }
  }

  /** How all documents together developed. */
  TrendView folder() {
    List<RunView> views = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    for (RecordedReport run : history.runs()) {
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

  /**
   * How a document developed.
   *
   * @param path where it lies in the last run
   */
  LineChart document(String path) {
    String plain = path;
    while (plain.startsWith("./")) {
      plain = plain.substring(2);
    }
    List<Double> scores = new ArrayList<>();
    for (RecordedDocument run : latest.get(plain).runs()) {
      scores.add(run == null ? -1.0 : run.score());
    }
    return LineChart.of(names, scores, SMALL_WIDTH, SMALL_HEIGHT);
  }
}
