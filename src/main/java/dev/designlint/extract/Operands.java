package dev.designlint.extract;

import dev.designlint.fact.Operand;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads the operands of one side of a calculation. */
final class Operands {
  private final String text;
  private final Words words;
  private final List<Operand> operands = new ArrayList<>();

  private Operands(String text) {
    this.text = text;
    this.words = Words.of(text);
  }

  /**
   * The operands of a product, or nothing where the text is more than a product.
   *
   * @param text one side of a calculation
   * @param product whether it may have more than one operand
   */
  static List<Operand> of(String text, boolean product) {
    Operands side = new Operands(text);
    return side.read() && (product || side.operands.size() == 1) ? side.operands : List.of();
  }

  private boolean read() {
    boolean divides = false;
    boolean expected = true;
    for (int i = 0; i < words.count(); ) {
      String form = words.forms()[i];
      String before =
          i == 0 ? text.substring(0, words.starts()[0]) : Numerals.between(text, words, i);
      boolean number = Character.isDigit(form.charAt(0));
      boolean times = before.indexOf('×') >= 0 || before.indexOf('*') >= 0 || form.equals("x");
      boolean slash = before.indexOf('/') >= 0 || before.indexOf('÷') >= 0;
      if (before.indexOf('+') >= 0
          || before.indexOf('%') >= 0
          || before.indexOf('<') >= 0
          || before.indexOf('>') >= 0
          || before.indexOf('^') >= 0
          || number && i > 0 && (before.indexOf('-') >= 0 || before.indexOf('–') >= 0)
          || slash && before.indexOf('(') >= 0
          || isAnotherThing(form)) {
        return false;
      }
      expected |= times || slash && number;
      divides = times ? false : slash && number || divides;
      if (!number) {
        i++;
        continue;
      }
      if (!expected) {
        return false;
      }
      int next = operand(i, divides);
      if (next < 0) {
        return false;
      }
      expected = false;
      divides = false;
      i = next;
    }
    return !operands.isEmpty();
  }

  /** Words that show that more than the operands goes into a number. */
  private static boolean isAnotherThing(String form) {
    return switch (form) {
      case "peak",
          "max",
          "plus",
          "and",
          "or",
          "to",
          "with",
          "including",
          "after",
          "compressed",
          "compression",
          "replication",
          "replicas",
          "overhead",
          "index",
          "indexes",
          "minus",
          "per-user",
          "mbps",
          "gbps",
          "kbps",
          "bits",
          "bit",
          "log",
          "sqrt",
          "ms",
          "percent" ->
          true;
      default -> false;
    };
  }

  /** Reads the operand at a word; gives the word after it, or -1 where it is not understood. */
  private int operand(int start, boolean divides) {
    Numerals.Numeral numeral = Numerals.at(text, words, start, 0);
    if (numeral == null || Numerals.opensRange(text, words, numeral.end())) {
      return -1;
    }
    double value = numeral.value();
    int bytes = 0;
    double seconds = 1;
    int time = 0;
    int at = numeral.end();
    String suffix = numeral.suffix();
    boolean suffixed = !suffix.isEmpty();
    if (suffix.endsWith("+")) {
      suffix = suffix.substring(0, suffix.length() - 1);
    }
    boolean first = true;
    while (true) {
      String word = suffixed ? suffix : at < words.count() ? words.forms()[at] : "";
      if (word.isEmpty() && !suffixed) {
        break;
      }
      if (!suffixed) {
        String before = Numerals.between(text, words, at);
        boolean operator = before.indexOf('×') >= 0 || before.indexOf('*') >= 0 || word.equals("x");
        if (operator || Character.isDigit(word.charAt(0))) {
          break;
        }
      }
      int letters = suffixed ? words.ends()[start] - numeral.suffix().length() : words.starts()[at];
      boolean capital = Character.isUpperCase(text.charAt(letters));
      boolean bits = capital && word.length() == 2 && text.startsWith("b", letters + 1);
      if (bits || isAnotherThing(word)) {
        return -1;
      }
      Units.Unit unit = Units.unit(word);
      double magnitude = first ? Units.magnitude(word) : 0;
      double period = suffixed ? 0 : new Periods(text, words).after(at);
      if (magnitude > 0 && (unit == null || capital || !suffixed && word.length() > 1)) {
        value *= magnitude;
      } else if (period > 0) {
        if (time != 0) {
          return -1;
        }
        time = -1;
        seconds = period;
        at = new Periods(text, words).end(at) - 1;
      } else if (unit != null && (first || bytes == 0 && time == 0 && at == numeral.end() + 1)) {
        switch (unit.dimension()) {
          case BYTES -> {
            value *= unit.factor();
            bytes = 1;
          }
          case DURATION -> {
            time = 1;
            seconds = unit.factor();
          }
          case RATE -> time = -1;
          default -> {
            return -1;
          }
        }
      } else if (suffixed && !suffix.isEmpty() && !suffix.equals("x")) {
        return -1;
      }
      at += suffixed ? 0 : 1;
      first = suffixed && magnitude > 0;
      suffixed = false;
    }
    operands.add(new Operand(value, bytes, seconds, time, divides));
    return at;
  }
}
