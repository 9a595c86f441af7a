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
    return switch (severity) {
      case ERROR -> painted("1;31", "error");
      case WARNING -> painted("33", "warning");
      case INFO -> painted("36", "info");
    };
  }

  String severity(String marks) {
    return painted("33", marks);
  }

  private String painted(String code, String text) {
    return colors ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
