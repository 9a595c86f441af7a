package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Dimension;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.LatencyBudget;
import dev.designlint.fact.Quantity;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds lists and tables that split a response time into parts and state the whole as well. */
final class LatencyBudgetReader {
  /** Longer times, in seconds, are no parts of a response. */
  private static final double LONGEST = 60;

  private LatencyBudgetReader() {}

  /** The budgets in the order of the document. */
  static List<LatencyBudget> read(List<Marked> marked) {
    List<LatencyBudget> result = new ArrayList<>();
    for (int i = 0; i < marked.size(); ) {
      int end = i + 1;
      while (end < marked.size() && continues(marked.get(i), marked.get(end))) {
        end++;
      }
      if (isPart(marked.get(i).statement()) && end - i >= 3 && isBudget(marked, i)) {
        budget(marked.subList(i, end), result);
      }
      i = end;
    }
    return result;
  }

  private static boolean isPart(Statement statement) {
    boolean listed =
        statement.kind() == StatementKind.TABLE_ROW || statement.kind() == StatementKind.ITEM;
    return listed && statement.voice() == Voice.AUTHOR;
  }

  private static boolean continues(Marked first, Marked next) {
    Statement one = first.statement();
    Statement other = next.statement();
    return isPart(one)
        && one.kind() == other.kind()
        && one.passage() == other.passage()
        && one.leadIn() == other.leadIn()
        && other.voice() == Voice.AUTHOR;
  }

  /** Whether the heading or the line above calls the parts a budget. */
  private static boolean isBudget(List<Marked> marked, int first) {
    Statement statement = marked.get(first).statement();
    Words heading = Words.of(statement.section().heading().value());
    boolean named = names(heading);
    if (statement.leadIn() >= 0) {
      Words before = marked.get(statement.leadIn()).statement().words();
      named |= names(before);
    }
    return named;
  }

  private static boolean names(Words words) {
    boolean time = false;
    boolean split = false;
    for (String form : words.forms()) {
      switch (form) {
        case "latency", "response", "time", "ms", "p99", "p95" -> time = true;
        case "budget", "breakdown", "hop", "hops" -> split = true;
        case "parallel" -> {
          return false;
        }
        default -> {}
      }
    }
    return time && split;
  }

  private static void budget(List<Marked> rows, List<LatencyBudget> result) {
    List<Quantity> parts = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Quantity total = null;
    for (Marked row : rows) {
      Quantity time = time(row);
      boolean whole = isTotal(row.statement());
      if (time == null || isParallel(row.statement()) || whole && total != null) {
        return;
      }
      if (whole) {
        total = time;
      } else {
        parts.add(time);
      }
      evidence.add(
          new Evidence(
              row.statement().text().span(),
              row.statement().quote(),
              whole ? "states the whole" : "states a part"));
    }
    if (total != null && parts.size() >= 2) {
      result.add(new LatencyBudget(List.copyOf(parts), total, total.span(), List.copyOf(evidence)));
    }
  }

  /** The one time of a row, or null where there is none or several. */
  private static Quantity time(Marked row) {
    Quantity only = null;
    for (Quantity quantity : row.quantities()) {
      if (quantity.dimension() == Dimension.DURATION && quantity.value() <= LONGEST) {
        if (only != null) {
          return null;
        }
        only = quantity;
      }
    }
    return only;
  }

  private static boolean isTotal(Statement statement) {
    String[] forms = statement.words().forms();
    for (int i = 0; i < Math.min(3, forms.length); i++) {
      switch (forms[i]) {
        case "total", "sum", "overall", "target", "budget", "end" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isParallel(Statement statement) {
    for (String form : statement.words().forms()) {
      if (form.equals("parallel") || form.equals("async") || form.equals("asynchronous")) {
        return true;
      }
    }
    return false;
  }
}
