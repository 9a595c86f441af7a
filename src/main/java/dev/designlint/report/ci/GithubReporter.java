package dev.designlint.report.ci;

import dev.designlint.finding.Finding;
import dev.designlint.report.Plain;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reporter;
import dev.designlint.review.Problem;
import dev.designlint.review.Review;
import dev.designlint.rule.Severity;
import dev.designlint.source.Span;
import java.io.IOException;

/** Writes workflow commands of GitHub, which it shows as annotations in the changed files. */
public final class GithubReporter implements Reporter {
  private final ProjectPaths paths;

  /**
   * @param paths how files are named
   */
  public GithubReporter(ProjectPaths paths) {
    this.paths = paths;
  }

  @Override
  public void write(Review review, Appendable out) throws IOException {
    Annotations annotations = Annotations.of(review);
    for (Problem problem : annotations.problems()) {
      out.append("::error title=designlint,file=").append(property(paths.of(problem.path())));
      if (problem.line() > 0) {
        out.append(",line=" + problem.line());
      }
      out.append("::").append(data(problem.message(), problem.advice())).append('\n');
    }
    for (Finding finding : annotations.findings()) {
      finding(finding, out);
    }
    out.append(annotations.summary()).append('\n');
  }

  private void finding(Finding finding, Appendable out) throws IOException {
    Span span = finding.span();
    out.append("::").append(command(finding.severity()));
    out.append(" title=").append(property("designlint (" + finding.rule().id() + ")"));
    out.append(",file=").append(property(paths.of(span.path())));
    out.append(",line=" + span.line() + ",endLine=" + span.end().line());
    // GitHub drops an annotation that has columns and spans lines.
    if (span.line() == span.end().line()) {
      out.append(",col=" + span.start().column() + ",endColumn=" + span.end().column());
    }
    out.append("::").append(data(finding.message(), finding.rule().advice())).append('\n');
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.key();
  }

  /** The message of a command; of its lines, only the advice has more than one. */
  private static String data(String message, String advice) {
    StringBuilder lines = new StringBuilder(Plain.text(message));
    for (String line : advice.isEmpty() ? new String[0] : advice.split("\n")) {
      lines.append('\n').append(Plain.text(line));
    }
    return escaped(lines.toString());
  }

  private static String property(String value) {
    return escaped(Plain.text(value)).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
