package dev.designlint.extract;

import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;

/** Knows the rows and items that say what a status code of HTTP means (RFC 9110, section 15). */
final class StatusCodes {
  private static final String COMMON =
      " 200 201 202 204 206 301 302 304 307 308 400 401 402 403 404 405 406 408 409 410 412 413 415"
          + " 422 423 425 426 428 429 500 501 502 503 504 ";

  private StatusCodes() {}

  /** Whether a row of a table or an item of a list begins with a status code and its name. */
  static boolean startsWithCode(Statement statement) {
    if (statement.kind() != StatementKind.TABLE_ROW && statement.kind() != StatementKind.ITEM) {
      return false;
    }
    String text = statement.text().value();
    int start = skip(text, 0);
    int end = start + 3;
    if (end >= text.length() || !COMMON.contains(" " + text.substring(start, end) + " ")) {
      return false;
    }
    int name = skip(text, end);
    return name > end && name < text.length() && Character.isUpperCase(text.charAt(name));
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && " \t|`:*(-".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
