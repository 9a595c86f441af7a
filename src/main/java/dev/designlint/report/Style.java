package dev.designlint.report;

import dev.designlint.rule.Severity;

/** Colours of the text report. */
final class Style {
  private final boolean colors;

  Style(boolean colors) {
    this.colors = colors;
  }

  String bold(String text) {
    return painted("1", text);
  }

  String faint(String text) {
    return painted("2", text);
  }

  String severity(Severity severity) {
    return severity(severity, severity.key());
  }

  /** A text in the colour of a severity. */
  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> painted("1;31", text);
      case WARNING -> painted("33", text);
      case INFO -> painted("36", text);
    };
  }

  String severity(String marks) {
    return painted("33", marks);
  }

  private String painted(String code, String text) {
    return colors ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
