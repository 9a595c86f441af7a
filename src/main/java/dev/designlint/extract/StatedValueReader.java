package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.StatedValue;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.Tense;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what values the author gives to the attributes of the system and of its parts. */
final class StatedValueReader {
  /** A value with the words that it takes up. */
  private record Found(
      ValueAttribute attribute, double least, double most, int from, int to, String text) {}

  /** Words between a lag and its duration. */
  private static final int NEAR = 5;

  private static final double DAY = 86_400;

  private final List<Marked> marked;
  private final SubjectWords subjects;
  private final Cues cues;

  StatedValueReader(Document document, List<Marked> marked, Cues cues) {
    this.marked = marked;
    this.subjects = new SubjectWords(document, marked);
    this.cues = cues;
  }

  /** The values in the order of the document. */
  List<StatedValue> read() {
    List<StatedValue> result = new ArrayList<>();
    for (Marked mark : marked) {
      if (isStated(mark)) {
        read(mark, result);
      }
    }
    return result;
  }

  private boolean isStated(Marked mark) {
    Statement statement = mark.statement();
    boolean place =
        switch (statement.kind()) {
          case SENTENCE, ITEM, TABLE_ROW, CODE_LINE -> true;
          default -> false;
        };
    return place
        && statement.voice() == Voice.AUTHOR
        && statement.tense() == Tense.NOW
        && (statement.mood() == Mood.DOES
            || statement.mood() == Mood.SHOULD
            || statement.mood() == Mood.COULD)
        && !mark.has(cues.rejection)
        && !mark.has(cues.alternative)
        && !mark.inContext(cues.alternativesHeading)
        && !namesAnotherCase(statement.words());
  }

  /** Words that show that a value is an example, a comparison or of another time. */
  private static boolean namesAnotherCase(Words words) {
    for (String form : words.forms()) {
      switch (form) {
        case "example",
            "e.g",
            "say",
            "suppose",
            "if",
            "instead",
            "versus",
            "vs",
            "compared",
            "previously",
            "was",
            "were",
            "had",
            "currently",
            "today",
            "now",
            "option",
            "typical",
            "typically",
            "usually",
            "ago",
            "until",
            "unless",
            "when",
            "while",
            "otherwise" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void read(Marked mark, List<StatedValue> result) {
    Statement statement = mark.statement();
    Words words = statement.words();
    boolean[] values = new boolean[words.count()];
    List<Found> found = new ArrayList<>();
    int searched = 0;
    for (Quantity quantity : mark.quantities()) {
      int at = statement.text().value().indexOf(quantity.text(), searched);
      if (at < 0) {
        return;
      }
      searched = at + quantity.text().length();
      int from = wordAt(words, at);
      int to = wordAfter(words, searched);
      for (int i = from; i < to; i++) {
        values[i] = i == from || isUnit(words.forms()[i]);
      }
      ValueAttribute attribute =
          endsRange(statement, from) ? null : attribute(mark, quantity, from);
      if (attribute != null) {
        boolean share = attribute == ValueAttribute.AVAILABILITY;
        // 99.9 and 99.99 lie close together, the outages that they allow do not.
        double value = share ? 100 - quantity.value() : quantity.value();
        found.add(new Found(attribute, value, value, from, to, quantity.text()));
      }
    }
    vague(statement, values, found);
    for (Found each : found) {
      if (isOnly(each, found)) {
        result.add(value(statement, values, each));
      }
    }
  }

  private static boolean isOnly(Found one, List<Found> all) {
    for (Found other : all) {
      if (other != one && other.attribute() == one.attribute()) {
        return false;
      }
    }
    return true;
  }

  private StatedValue value(Statement statement, boolean[] values, Found found) {
    int first = statement.words().starts()[found.from()];
    int last = first + found.text().length();
    return new StatedValue(
        found.attribute().title(),
        subjects.of(statement, values, found.from(), found.to(), found.attribute()),
        found.least(),
        found.most(),
        found.text(),
        statement.text().span(first, last),
        List.of(new Evidence(statement.text().span(), statement.quote(), "states a value")));
  }

  private static void vague(Statement statement, boolean[] values, List<Found> found) {
    Words words = statement.words();
    for (int i = 0; i < words.count(); i++) {
      VagueDurations.Vague vague = values[i] ? null : VagueDurations.at(words, i);
      if (vague != null && isLag(words, vague.from(), vague.to())) {
        String text =
            statement
                .text()
                .value()
                .substring(words.starts()[vague.from()], words.ends()[vague.to() - 1]);
        found.add(
            new Found(
                ValueAttribute.LAG, vague.least(), vague.most(), vague.from(), vague.to(), text));
        for (int j = vague.from(); j < vague.to(); j++) {
          values[j] = true;
        }
      }
    }
  }

  private static ValueAttribute attribute(Marked mark, Quantity quantity, int from) {
    Words words = mark.statement().words();
    return switch (quantity.dimension()) {
      case AVAILABILITY ->
          has(words, "available", "availability", "uptime") && !has(words, "durability", "durable")
              ? ValueAttribute.AVAILABILITY
              : null;
      case DURATION -> duration(words, quantity.value(), from);
      case USERS -> users(quantity.text(), quantity.unit(), words);
      case READ_WRITE_RATIO -> ValueAttribute.READ_WRITE_RATIO;
      case RATE -> ValueAttribute.LOAD;
      default -> null;
    };
  }

  private static ValueAttribute duration(Words words, double seconds, int from) {
    String last = lastObjective(words, from);
    if (!last.isEmpty()) {
      return last.equals("rpo") ? ValueAttribute.RECOVERY_POINT : ValueAttribute.RECOVERY_TIME;
    }
    if (isLag(words, from, from + 1)) {
      return ValueAttribute.LAG;
    }
    if (seconds >= DAY && has(words, "retention", "retain", "retained", "kept", "keep")) {
      return ValueAttribute.RETENTION;
    }
    boolean answers =
        has(words, "latency", "respond", "responds", "response", "load", "loads", "answers");
    return answers && seconds <= 60 ? ValueAttribute.LATENCY : null;
  }

  private static String lastObjective(Words words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
      if (words.forms()[i].equals("rpo") || words.forms()[i].equals("rto")) {
        return words.forms()[i];
      }
    }
    return "";
  }

  private static ValueAttribute users(String text, String unit, Words words) {
    String value = text.toLowerCase(Locale.ROOT);
    if (unit.startsWith("dau") || value.contains("daily active")) {
      return ValueAttribute.DAILY_USERS;
    }
    if (unit.startsWith("mau") || value.contains("monthly active")) {
      return ValueAttribute.MONTHLY_USERS;
    }
    boolean plain = unit.equals("users") && !has(words, "active", "concurrent", "dau", "mau");
    return plain ? ValueAttribute.USERS : null;
  }

  /** Whether a duration says how far copies lie behind. */
  private static boolean isLag(Words words, int from, int to) {
    for (int i = Math.max(0, from - NEAR); i < Math.min(words.count(), to + NEAR); i++) {
      switch (words.forms()[i]) {
        case "lag", "lags", "lagging", "stale", "staleness", "behind" -> {
          return true;
        }
        case "delay" -> {
          if (has(words, "eventual", "eventually", "consistency", "consistent")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean endsRange(Statement statement, int from) {
    Words words = statement.words();
    if (from == 0 || !Character.isDigit(words.forms()[from - 1].charAt(0))) {
      return from > 1
          && words.forms()[from - 1].equals("to")
          && Character.isDigit(words.forms()[from - 2].charAt(0));
    }
    String between = Numerals.between(statement.text().value(), words, from).strip();
    return between.equals("-") || between.equals("–") || between.equals("—") || between.equals("~");
  }

  /** The thing that is counted ("reads") belongs to the subject, its unit and magnitude do not. */
  private static boolean isUnit(String word) {
    return Character.isDigit(word.charAt(0))
        || Units.unit(word) != null
        || Units.magnitude(word) > 0
        || Units.period(word) > 0;
  }

  private static int wordAt(Words words, int character) {
    int at = 0;
    while (at + 1 < words.count() && words.starts()[at + 1] <= character) {
      at++;
    }
    return at;
  }

  private static int wordAfter(Words words, int character) {
    int at = 0;
    while (at < words.count() && words.starts()[at] < character) {
      at++;
    }
    return at;
  }

  private static boolean has(Words words, String... any) {
    for (String form : words.forms()) {
      for (String each : any) {
        if (form.equals(each)) {
          return true;
        }
      }
    }
    return false;
  }
}
