package dev.designlint.cli;

import dev.designlint.report.ConciseReporter;
import dev.designlint.report.CsvReporter;
import dev.designlint.report.Display;
import dev.designlint.report.JsonLinesReporter;
import dev.designlint.report.JsonReporter;
import dev.designlint.report.MarkdownReporter;
import dev.designlint.report.ProjectPaths;
import dev.designlint.report.Reporter;
import dev.designlint.report.ScoresReporter;
import dev.designlint.report.TextReporter;
import dev.designlint.report.ci.CheckstyleReporter;
import dev.designlint.report.ci.GithubReporter;
import dev.designlint.report.ci.GitlabReporter;
import dev.designlint.report.ci.JunitReporter;
import dev.designlint.report.ci.RdjsonReporter;
import dev.designlint.report.html.HtmlReporter;
import dev.designlint.report.sarif.SarifReporter;

/** The formats of a report; a new one is a name here and its line in {@link #reporter}. */
enum ReportFormat {
  text,
  json,
  jsonl,
  concise,
  markdown,
  csv,
  scores,
  sarif,
  github,
  gitlab,
  rdjson,
  junit,
  checkstyle,
  html;

  /**
   * What writes the format. The class of a reporter loads here and not before: functions in the
   * constants would cost each start.
   */
  Reporter reporter(CheckOptions options, Display display) {
    return switch (this) {
      case text ->
          new TextReporter(
              display,
              options.verbose(),
              options.isDeep(),
              options.why(),
              options.maxFindings(),
              options.readiness());
      case json -> new JsonReporter(options.generateDiagram(), options.isDeep());
      case jsonl -> new JsonLinesReporter();
      case concise -> new ConciseReporter();
      case markdown -> new MarkdownReporter();
      case csv -> new CsvReporter();
      case scores -> new ScoresReporter();
      case sarif -> new SarifReporter(ProjectPaths.here());
      case github -> new GithubReporter(ProjectPaths.here());
      case gitlab -> new GitlabReporter(ProjectPaths.here());
      case rdjson -> new RdjsonReporter();
      case junit -> new JunitReporter();
      case checkstyle -> new CheckstyleReporter();
      case html -> new HtmlReporter(options.peers(), EarlierRuns.read(options));
    };
  }

  /** Whether the report tells of files that could not be reviewed; one about documents cannot. */
  boolean tellsProblems() {
    return this != csv && this != scores;
  }
}
