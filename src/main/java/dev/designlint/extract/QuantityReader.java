package dev.designlint.extract;

import dev.designlint.fact.Dimension;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Quantity;
import dev.designlint.language.Statement;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds numbers with units in statements. */
final class QuantityReader {
  private static final int REACH = 6;

  private final Statement statement;
  private final String text;
  private final Words words;
  private final Periods periods;
  private final List<Quantity> quantities = new ArrayList<>();
  private List<Evidence> evidence;
  private final boolean writesFirst;
  private String qualifier = "";
  private Set<String> forms;

  private QuantityReader(Statement statement) {
    this.statement = statement;
    this.text = statement.text().value();
    this.words = statement.words();
    this.periods = new Periods(text, words);
    this.writesFirst = Numerals.writesFirst(words);
  }

  /** The quantities of a statement in the order of the text. */
  static List<Quantity> read(Statement statement) {
    QuantityReader reader = new QuantityReader(statement);
    for (int i = 0; i < reader.words.count(); ) {
      i = reader.at(i);
    }
    return reader.quantities;
  }

  /** Reads a quantity that starts at a word; gives the word after it. */
  private int at(int start) {
    String word = words.forms()[start];
    double magnitudeWord = Units.magnitude(word);
    if (magnitudeWord >= 100 && word.endsWith("s") && word.length() > 4) {
      return unit(start, start + 1, magnitudeWord * 10, magnitudeWord);
    }
    if (start + 1 < words.count()
        && words.forms()[start + 1].equals("nines")
        && Numerals.spelled(word) > 0) {
      return nines(start, start + 2, Numerals.spelled(word));
    }
    boolean money = Numerals.isSign(word.charAt(0));
    Numerals.Numeral numeral = Numerals.at(text, words, start, money ? 1 : 0);
    if (numeral == null) {
      return start + 1;
    }
    double value = numeral.value();
    int end = numeral.end();
    String suffix = strip(numeral.suffix());
    double magnitude = Units.magnitude(suffix);
    if (money || start > 0 && Numerals.isCurrencyCode(words.forms()[start - 1])) {
      int from = money ? start : start - 1;
      return add(Dimension.MONEY, value * (magnitude > 0 ? magnitude : 1), word, from, end);
    }
    if ((suffix.isEmpty() || magnitude > 0) && Numerals.opensRange(text, words, end)) {
      return end;
    }
    if (suffix.startsWith("%")) {
      return percent(start, value, suffix);
    }
    return suffix.isEmpty() ? plain(start, end, value) : suffixed(start, value, suffix);
  }

  private int nines(int start, int end, double count) {
    return add(Dimension.AVAILABILITY, 100 - 100 / Math.pow(10, count), "nines", start, end);
  }

  private int percent(int start, double value, String suffix) {
    if (suffix.equals("%ile") || nextIs(start, "percentile")) {
      return start + 1;
    }
    boolean service =
        has("availability", "available", "uptime", "durability", "sla", "slo", "nines");
    boolean available = value >= 99 && value <= 100 || service && value >= 90 && value <= 100;
    return add(
        available ? Dimension.AVAILABILITY : Dimension.PERCENT, value, "%", start, start + 1);
  }

  private int plain(int start, int next, double value) {
    if (Numerals.afterPercentSign(text, words.ends()[next - 1]) > 0
        || nextIs(next - 1, "percent")) {
      return percent(next - 1, value, "%");
    }
    if (next < words.count() && Numerals.between(text, words, next).equals(":") && isRatio(next)) {
      double ratio = value / Double.parseDouble(words.forms()[next].replaceAll("\\D", ""));
      return add(Dimension.READ_WRITE_RATIO, writesFirst ? 1 / ratio : ratio, ":", start, next + 1);
    }
    if (next < words.count()
        && (words.forms()[next].equals("nines") || words.forms()[next].equals("nine's"))) {
      return nines(start, next + 1, value);
    }
    if (next < words.count()) {
      String word = strip(words.forms()[next]);
      double magnitude = spelledMagnitude(next, word);
      if (magnitude > 0) {
        return unit(start, next + 1, value * magnitude, magnitude);
      }
    }
    return unit(start, next, value, 1);
  }

  /** A magnitude after a number: a word, or a capital letter; a small letter may be a unit. */
  private double spelledMagnitude(int at, String word) {
    boolean letter = word.length() == 1;
    boolean capital = Character.isUpperCase(text.charAt(words.starts()[at]));
    return letter && !(capital || word.equals("k")) ? 0 : Units.magnitude(word);
  }

  private int suffixed(int start, double value, String suffix) {
    boolean capital = Character.isUpperCase(text.charAt(words.ends()[start] - 1));
    Units.Unit unit = Units.unit(suffix);
    double magnitude = Units.magnitude(suffix);
    if (suffix.equals("m") && !capital && has("latency", "timeout", "interval", "ttl")) {
      return add(Dimension.DURATION, value * 60, suffix, start, start + 1);
    }
    if (magnitude > 0 && (unit == null || capital)) {
      return unit(start, start + 1, value * magnitude, magnitude);
    }
    if (unit != null) {
      return measured(start, start + 1, value, unit, suffix);
    }
    return start + 1;
  }

  /** Reads the unit or the counted thing after a number. */
  private int unit(int start, int at, double value, double magnitude) {
    for (int i = at; i < Math.min(words.count(), at + 4); i++) {
      if (i > 0 && Numerals.crossesClause(text, words, i)) {
        break;
      }
      String word = strip(words.forms()[i]);
      if (i == at && periods.after(i) > 0 && Units.thing(word) == null && periods.isPer(i - 1)) {
        return rate(start, i + 1, value, Units.period(word), "");
      }
      if (i == at && Numerals.isCurrency(word)) {
        return add(Dimension.MONEY, value, word, start, i + 1);
      }
      if (Numerals.endsPhrase(word)) {
        break;
      }
      Units.Unit unit = Units.unit(word);
      if (unit != null && i == at && (word.length() > 1 || touches(i))) {
        return measured(start, i + 1, value, unit, word);
      }
      Dimension thing = Units.thing(word);
      if (thing != null) {
        return counted(start, i + 1, value, thing, word);
      }
      if (Units.period(word) > 0 && i > at && periods.isPer(i - 1)) {
        return rate(start, i + 1, value, Units.period(word), words.forms()[at]);
      }
    }
    return byLabel(start, at, value, magnitude);
  }

  private int measured(int start, int end, double value, Units.Unit unit, String word) {
    double base = value * unit.factor();
    double period = periods.after(end);
    if (period > 0 && unit.dimension() == Dimension.BYTES) {
      boolean perSecond = period <= 1;
      return add(
          perSecond ? Dimension.BANDWIDTH : Dimension.BYTES, base, word, start, periods.end(end));
    }
    return add(unit.dimension(), base, word, start, end);
  }

  private int counted(int start, int end, double value, Dimension thing, String word) {
    double period = periods.after(end);
    if (period > 0 && thing != Dimension.NODES) {
      return rate(start, periods.end(end), value, period, word);
    }
    return add(thing, value, word, start, end);
  }

  private int rate(int start, int end, double value, double period, String word) {
    return add(Dimension.RATE, value / period, word, start, end);
  }

  /** A number without a unit takes its meaning from the label before it, as in tables. */
  private int byLabel(int start, int end, double value, double magnitude) {
    double period = periods.after(end);
    if (period > 0 && (magnitude > 1 || value >= 10)) {
      return rate(start, periods.end(end), value, period, "");
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      if (Numerals.between(text, words, i + 1).contains(",")) {
        break;
      }
      String word = strip(words.forms()[i]);
      if (word.equals("qps")
          || word.equals("rps")
          || word.equals("tps")
          || word.equals("throughput")) {
        return add(Dimension.RATE, value, word, start, end);
      }
      Dimension thing = Units.thing(word);
      if (thing != null && (magnitude > 1 || thing == Dimension.USERS && value > 1)) {
        return add(thing, value, word, start, end);
      }
    }
    return magnitude > 1 ? add(Dimension.ITEMS, value, "", start, end) : start + 1;
  }

  private boolean isRatio(int second) {
    // "9:00" is a time of day.
    if (words.forms()[second].startsWith("0")) {
      return false;
    }
    boolean number = Character.isDigit(words.forms()[second].charAt(0));
    return number && has("read", "reads", "write", "writes");
  }

  private boolean touches(int at) {
    return words.starts()[at] - words.ends()[at - 1] <= 1;
  }

  private boolean nextIs(int at, String word) {
    return at + 1 < words.count() && words.forms()[at + 1].startsWith(word);
  }

  private boolean has(String... any) {
    if (forms == null) {
      forms = new HashSet<>(Arrays.asList(words.forms()));
    }
    return Arrays.stream(any).anyMatch(forms::contains);
  }

  private static String strip(String word) {
    return word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
  }

  private int add(Dimension dimension, double value, String unit, int from, int to) {
    int end = Math.min(to, words.count());
    if (!Double.isFinite(value)) {
      return end;
    }
    int first = words.starts()[from];
    int last = words.ends()[end - 1];
    last = unit.equals("%") ? Math.max(last, Numerals.afterPercentSign(text, last)) : last;
    if (evidence == null) {
      String quote = statement.quote();
      evidence = List.of(new Evidence(statement.text().span(), quote, "states the number"));
      qualifier = Periods.qualifier(words);
    }
    quantities.add(
        new Quantity(
            dimension,
            value,
            unit,
            text.substring(first, last),
            qualifier,
            subject(from),
            statement.text().span(first, last),
            evidence));
    return end;
  }

  private String subject(int from) {
    int label = Math.min(statement.labelWords(), from);
    return label == 0 ? "" : text.substring(words.starts()[0], words.ends()[label - 1]);
  }
}
