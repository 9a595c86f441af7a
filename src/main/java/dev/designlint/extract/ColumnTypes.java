package dev.designlint.extract;

import dev.designlint.fact.DrawnEntity;
import java.util.Locale;

/** Finds the type behind the name of a column in the text of a table. */
final class ColumnTypes {
  private static final int LONGEST = 40;

  private ColumnTypes() {}

  /** The column with its type as written, such as {@code varchar(20)}, and its key. */
  static DrawnEntity.Attribute attribute(String column, String text) {
    for (int at = text.indexOf(column); at >= 0; at = text.indexOf(column, at + 1)) {
      int end = at + column.length();
      boolean whole = !isWord(text, at - 1) && !isWord(text, end);
      if (whole && startsPart(text, at)) {
        return new DrawnEntity.Attribute(column, typeAt(text, end), keyAt(text, end));
      }
    }
    return new DrawnEntity.Attribute(column, "", "");
  }

  /** The key of which the rest of the line or of the part speaks. */
  private static String keyAt(String text, int from) {
    int end = from;
    while (end < text.length() && ",\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String rest = text.substring(from, end).toLowerCase(Locale.ROOT) + " ";
    if (rest.contains(" primary key") || rest.contains(" pk ")) {
      return "PK";
    }
    return rest.contains(" references ") || rest.contains(" fk ") ? "FK" : "";
  }

  /** Whether only quotes, blanks and marks of a list stand between a name and what ended before. */
  private static boolean startsPart(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || c == ',' || c == '(') {
        return true;
      }
      if (" \t\"'`[-*{".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String typeAt(String text, int from) {
    int at = from;
    while (at < text.length() && " \t\"'`]:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int start = at;
    while (isWord(text, at) && at - start < LONGEST) {
      at++;
    }
    if (at > start && at < text.length() && text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      at = close > 0 && close - at < LONGEST / 4 ? close + 1 : at;
    }
    String type = text.substring(start, at);
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "primary", "not", "pk", "fk", "references", "unique", "key", "default", "null" -> "";
      default -> type;
    };
  }

  private static boolean isWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (text.charAt(at) == '_' || Character.isLetterOrDigit(text.charAt(at)));
  }
}
