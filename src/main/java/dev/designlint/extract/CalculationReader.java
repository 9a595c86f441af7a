package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Calculation;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Operand;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads calculations that the author wrote out: products, quotients and what comes out. */
final class CalculationReader {
  private CalculationReader() {}

  /** The calculations in the order of the document. */
  static List<Calculation> read(List<Marked> marked) {
    List<Calculation> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean place =
          switch (statement.kind()) {
            case SENTENCE, ITEM, TABLE_ROW, CODE_LINE -> true;
            default -> false;
          };
      if (place && statement.voice() == Voice.AUTHOR && statement.mood() != Mood.QUESTION) {
        read(statement, result);
      }
    }
    return result;
  }

  private static void read(Statement statement, List<Calculation> result) {
    String text = statement.text().value();
    int equals = nextEquals(text, 0);
    if (equals < 0) {
      return;
    }
    int start = 0;
    while (equals >= 0) {
      int left = Math.max(start, clauseStart(text, equals));
      int right = equals;
      while (right < text.length() && isEquals(text, right)) {
        right++;
      }
      int next = nextEquals(text, right);
      int end = clauseEnd(text, right, next < 0 ? text.length() : next);
      calculation(statement, left, equals, right, end, result);
      start = right;
      equals = next;
    }
  }

  private static void calculation(
      Statement statement, int left, int equals, int right, int end, List<Calculation> result) {
    String text = statement.text().value();
    List<Operand> operands = Operands.of(text.substring(left, equals), true);
    List<Operand> stated = Operands.of(text.substring(right, end), false);
    // Something that stands before the bracket may belong to the calculation.
    boolean cut = left > 0 && text.charAt(left - 1) == '(' && belongsToMore(text, left - 1);
    if (operands.isEmpty() || stated.size() != 1 || cut) {
      return;
    }
    boolean conversion = operands.size() == 1;
    if (conversion
        && (operands.get(0).time() >= 0
            || stated.get(0).time() >= 0
            || isPerThing(text.substring(left, equals)))) {
      return;
    }
    result.add(
        new Calculation(
            operands,
            stated.get(0),
            text.substring(left, equals).strip(),
            text.substring(right, end).strip(),
            statement.text().span(left + leading(text, left), end),
            List.of(
                new Evidence(statement.text().span(), statement.quote(), "calculates a number"))));
  }

  private static int leading(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** Whether an operator or the name of a function stands before a bracket. */
  private static boolean belongsToMore(String text, int bracket) {
    int at = bracket - 1;
    if (at >= 0 && Character.isLetter(text.charAt(at))) {
      return true;
    }
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && "×*/÷+-x".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a rate is also one of each of several things: "100 articles per source per day". */
  private static boolean isPerThing(String text) {
    Words words = Words.of(text);
    int each = 0;
    for (int i = 1; i < words.count(); i++) {
      boolean per =
          Numerals.isPer(words.forms()[i]) || Numerals.between(text, words, i).contains("/");
      each += per ? 1 : 0;
    }
    return each > 1;
  }

  private static int nextEquals(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean comparison = i > 0 && "<>!:".indexOf(text.charAt(i - 1)) >= 0;
      if ((c == '=' || c == '≈' || c == '≃') && !comparison) {
        return i;
      }
      if (c == '→' || c == '⇒') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEquals(String text, int at) {
    return "=≈≃→⇒~> ".indexOf(text.charAt(at)) >= 0;
  }

  /** Where the clause starts that ends at a place. */
  private static int clauseStart(String text, int end) {
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      boolean inNumber = i + 1 < end && Character.isDigit(text.charAt(i + 1));
      if (c == ':' || c == ';' || c == '|' || c == '(' || c == ',' && !inNumber) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int clauseEnd(String text, int start, int most) {
    for (int i = start; i < most; i++) {
      char c = text.charAt(i);
      boolean inNumber = i + 1 < most && Character.isDigit(text.charAt(i + 1));
      if (c == ';' || c == '|' || c == '(' || c == ')' || (c == ',' || c == '.') && !inNumber) {
        return i;
      }
    }
    return most;
  }
}
