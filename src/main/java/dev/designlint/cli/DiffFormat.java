package dev.designlint.cli;

import dev.designlint.report.comparison.ComparisonJson;
import dev.designlint.report.comparison.ComparisonMarkdown;
import dev.designlint.report.comparison.ComparisonReporter;
import dev.designlint.report.comparison.ComparisonText;

/** The formats of a comparison; a new one is a name here and its line in {@link #reporter}. */
enum DiffFormat {
  text,
  markdown,
  json;

  /** What writes the format. */
  ComparisonReporter reporter() {
    return switch (this) {
      case text -> new ComparisonText();
      case markdown -> new ComparisonMarkdown();
      case json -> new ComparisonJson();
    };
  }
}
