package dev.designlint.report;

import java.util.regex.Pattern;

/** Keeps what comes from a document from being a formula where a spreadsheet opens a CSV file. */
final class SpreadsheetText {
  private static final String SIGN = "[=+\\-@＝＋－＠]";

  /** A tab is dropped in some programs, and what is behind it becomes a formula. */
  private static final Pattern FORMULA = Pattern.compile("^(\\t|\\s*" + SIGN + ")");

  /** In much of Europe a semicolon separates cells, whatever the quotes around it say. */
  private static final Pattern FORMULA_INSIDE = Pattern.compile("([;\\t] *+)(?=" + SIGN + ")");

  private SpreadsheetText() {}

  /** A text that is no formula; where it was one, a quote stands before it. */
  static String of(String value) {
    String text = inside(Plain.text(value));
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  /** A path that is no formula and still names the file. */
  static String path(String value) {
    String path = inside(Plain.path(value));
    return FORMULA.matcher(path).find() ? "./" + path : path;
  }

  private static String inside(String text) {
    return FORMULA_INSIDE.matcher(text).replaceAll("$1'");
  }
}
