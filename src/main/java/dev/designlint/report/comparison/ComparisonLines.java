package dev.designlint.report.comparison;

import dev.designlint.compare.Change;
import dev.designlint.compare.Comparison;
import dev.designlint.compare.DocumentComparison;
import dev.designlint.compare.DocumentComparison.Regraded;
import dev.designlint.compare.RecordedDocument;
import dev.designlint.compare.RecordedReport;
import dev.designlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The phrases that reports on comparisons for people share. */
final class ComparisonLines {
  static final String NONE = "–";

  private ComparisonLines() {}

  /** How many documents became what: "1 worse, 2 better, 3 the same". */
  static String counts(Comparison comparison) {
    List<String> counts = new ArrayList<>();
    for (Change change : Change.values()) {
      int count = comparison.count(change);
      String word = change == Change.SAME ? "the same" : change.key();
      if (count > 0) {
        counts.add(count + " " + word);
      }
    }
    return counts.isEmpty() ? "no documents" : String.join(", ", counts);
  }

  /** The figures of both runs. */
  static String figures(RecordedReport before, RecordedReport now) {
    StringBuilder line = new StringBuilder("readiness ");
    line.append(change(mean(before), mean(now))).append(" on average");
    for (Severity severity : Severity.values()) {
      String counts = change(before.count(severity), now.count(severity));
      line.append(", ").append(plural(severity)).append(' ').append(counts);
    }
    return line.toString();
  }

  static String plural(Severity severity) {
    return severity == Severity.INFO ? "info" : severity.key() + "s";
  }

  /** The mean readiness of a run with one decimal. */
  static String mean(RecordedReport report) {
    double mean = report.meanScore();
    return mean < 0 ? NONE : String.format(Locale.ROOT, "%.1f", mean);
  }

  static String score(RecordedDocument document) {
    return document == null || document.score() < 0 ? NONE : String.valueOf(document.score());
  }

  /** The readiness of a document, before and now. */
  static String scores(DocumentComparison document) {
    if (document.before() == null || document.now() == null) {
      return score(document.now() == null ? document.before() : document.now());
    }
    return change(score(document.before()), score(document.now()));
  }

  /** The topics with another grade: "cost absent → addressed". */
  static String topics(DocumentComparison document) {
    List<String> topics = new ArrayList<>();
    for (Regraded topic : document.regraded()) {
      String grades = topic.before().grade() + " → " + topic.now().grade();
      topics.add(topic.now().title() + " " + grades);
    }
    return String.join(", ", topics);
  }

  static String change(Object before, Object now) {
    return before.equals(now) ? String.valueOf(now) : before + " → " + now;
  }
}
