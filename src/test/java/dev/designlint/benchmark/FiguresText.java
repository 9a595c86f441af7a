package dev.designlint.benchmark;

import java.util.List;
import java.util.Locale;

/** Writes figures as a table with a column for all documents and one for each half. */
final class FiguresText {
  private FiguresText() {}

  static String of(Benchmark benchmark) {
    StringBuilder text = new StringBuilder();
    List<String> unreviewed = benchmark.unreviewed();
    text.append("not reviewed: ")
        .append(unreviewed.isEmpty() ? "none" : String.join(", ", unreviewed))
        .append('\n');
    List<List<String>> columns =
        List.of(
            column("all", benchmark.whole()),
            column("first half", benchmark.firstHalf()),
            column("second half", benchmark.secondHalf()));
    List<String> labels = labels();
    for (int row = 0; row < labels.size(); row++) {
      text.append(String.format("%-40s", labels.get(row)));
      for (List<String> column : columns) {
        text.append(String.format("%14s", column.get(row)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static List<String> labels() {
    return List.of(
        "",
        "documents",
        "absent: precision",
        "absent: recall",
        "absent: F1",
        "absent: false alarms",
        "absent: missed",
        "absent: mean F1 over topics",
        "not applicable: reported absent",
        "grades: agreement",
        "grades: kappa",
        "technologies: found",
        "technologies: unjustified precision",
        "technologies: unjustified recall",
        "single point of failure: where annotated",
        "single point of failure: elsewhere",
        "rating: Spearman",
        "rating: documents with a score");
  }

  private static List<String> column(String title, Figures figures) {
    GradeFigures grades = figures.grades();
    TechnologyFigures technologies = figures.technologies();
    FailurePointFigures failurePoints = figures.failurePoints();
    return List.of(
        title,
        String.valueOf(figures.documents()),
        number(grades.absent().precision()),
        number(grades.absent().recall()),
        number(grades.absent().balance()),
        String.valueOf(grades.absent().wrong()),
        String.valueOf(grades.absent().missed()),
        number(grades.meanBalance()),
        part(grades.notApplicableAlarms(), grades.notApplicable()),
        number(grades.agreement()),
        number(grades.kappa()),
        part(technologies.found(), technologies.named()),
        number(technologies.unjustified().precision()),
        number(technologies.unjustified().recall()),
        part(failurePoints.raised(), failurePoints.annotated()),
        part(failurePoints.raisedInOthers(), failurePoints.others()),
        number(figures.rating()),
        String.valueOf(figures.scored()));
  }

  /** Three decimals, or a dash where there is nothing to divide by. */
  static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String part(int part, int whole) {
    return part + " of " + whole;
  }
}
