package dev.designlint.question;

import dev.designlint.fact.Component;
import dev.designlint.fact.ComponentDepth;
import dev.designlint.fact.ComponentKind;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Facts;
import dev.designlint.fact.Quantity;
import dev.designlint.fact.Technology;
import dev.designlint.vocabulary.BankQuestion;
import dev.designlint.vocabulary.QuestionBank;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a document's own components and numbers into the prompts that are asked at the end. */
final class Extensions {
  /** A rate above this is a sum over something else, not a load of requests. */
  private static final double LARGEST_RATE = 1e8;

  private static final double SHORTEST_TARGET_SECONDS = 0.01;
  private static final double LONGEST_TARGET_SECONDS = 60;
  private static final int HEAVY = 3;
  private static final int MOST_STORES = 3;

  private final QuestionBank bank;
  private final Answers answers;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  Extensions(Facts facts, QuestionBank bank, Answers answers) {
    this.bank = bank;
    this.answers = answers;
    load(facts);
    target(facts);
    component(facts);
    technology(facts);
    stores(facts);
  }

  /** The prompts for which the document gives what they need, and which it does not answer. */
  List<Question> prompts(List<String> focus) {
    List<Question> result = new ArrayList<>();
    for (int i = 0; i < bank.questions().size(); i++) {
      BankQuestion question = bank.questions().get(i);
      boolean asked =
          !answers.has(bank.first() + i) && QuestionAspect.of(question.aspect()).isIn(focus);
      String text = question.text();
      int line = 1;
      for (Map.Entry<String, String> value : values.entrySet()) {
        if (text.contains(value.getKey())) {
          text = text.replace(value.getKey(), value.getValue());
          line = lines.get(value.getKey());
        }
      }
      if (asked && text.indexOf('{') < 0) {
        result.add(
            new Question(bank.key() + "/" + question.key(), question.aspect(), "", text, line, ""));
      }
    }
    return List.copyOf(result);
  }

  private void put(String placeholder, String value, int line) {
    values.put(placeholder, value);
    lines.put(placeholder, line);
  }

  /** Ten times the largest rate that reads as requests. */
  private void load(Facts facts) {
    Quantity most = null;
    for (Quantity quantity : facts.of(Quantity.class)) {
      boolean rate = quantity.dimension() == Dimension.RATE && quantity.value() <= LARGEST_RATE;
      if (rate && quantity.value() >= 1 && (most == null || quantity.value() > most.value())) {
        most = quantity;
      }
    }
    if (most != null) {
      String number =
          new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))
              .format(10 * most.value());
      String unit = most.unit().toLowerCase(Locale.ROOT);
      put("{tenfold}", number + " " + things(unit) + " per second", most.span().line());
    }
  }

  /** What is counted, by the unit as written. */
  private static String things(String unit) {
    for (String thing :
        new String[] {"message", "event", "write", "read", "job", "order", "update", "search"}) {
      if (unit.contains(thing)) {
        return thing.equals("search") ? "searches" : thing + "s";
      }
    }
    return unit.startsWith("qps") || unit.contains("quer") ? "queries" : "requests";
  }

  /** A time that the text calls a percentile of its latency. */
  private void target(Facts facts) {
    for (Quantity quantity : facts.of(Quantity.class)) {
      String qualifier = quantity.qualifier().toLowerCase(Locale.ROOT);
      boolean time =
          quantity.dimension() == Dimension.DURATION
              && quantity.value() >= SHORTEST_TARGET_SECONDS
              && quantity.value() <= LONGEST_TARGET_SECONDS;
      if (time && qualifier.startsWith("p") && !qualifier.equals("peak")) {
        put("{target}", quantity.text().strip(), quantity.span().line());
        return;
      }
    }
  }

  /** The component that matters most, and the one of those that run code of the author's own. */
  private void component(Facts facts) {
    for (ComponentDepth depth : facts.of(ComponentDepth.class)) {
      String name = "`" + depth.component() + "`";
      if (!values.containsKey("{component}")) {
        put("{component}", name, depth.span().line());
      }
      boolean works = depth.kind() == ComponentKind.SERVICE || depth.kind() == ComponentKind.WORKER;
      if (works && !values.containsKey("{service}")) {
        put("{service}", name, depth.span().line());
      }
    }
  }

  /** What watches a design is no part of what is designed. */
  private static boolean watches(String kind) {
    return switch (kind) {
      case "metrics", "tracing", "logs", "apm", "incident", "testing/chaos" -> true;
      default -> false;
    };
  }

  private void technology(Facts facts) {
    Technology heaviest = null;
    for (Technology technology : facts.of(Technology.class)) {
      boolean heavy =
          technology.isChosen()
              && technology.isOperated()
              && !watches(technology.kind())
              && !technology.managed()
              && technology.weight() >= HEAVY;
      if (heavy && (heaviest == null || technology.weight() > heaviest.weight())) {
        heaviest = technology;
      }
    }
    if (heaviest != null) {
      put("{technology}", "`" + heaviest.name() + "`", heaviest.span().line());
    }
  }

  private void stores(Facts facts) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    int line = 1;
    for (Component component : facts.of(Component.class)) {
      boolean holds = component.kind() == ComponentKind.STORE && component.mentions() > 1;
      if (holds && count < MOST_STORES) {
        line = count == 0 ? component.span().line() : line;
        text.append(count == 0 ? "`" : ", `").append(component.name()).append('`');
        count++;
      }
    }
    if (count > 0) {
      int last = text.lastIndexOf(", ");
      if (last > 0) {
        text.replace(last, last + 2, " and ");
      }
      put("{stores}", text.toString(), line);
    }
  }
}
