package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Decision;
import dev.designlint.fact.Evidence;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the choices that the author states as such: sentences of choosing and decision tables. */
final class DecisionReader {
  private final List<Marked> marked;
  private final Cues cues;

  DecisionReader(List<Marked> marked, Cues cues) {
    this.marked = marked;
    this.cues = cues;
  }

  List<Decision> read() {
    List<Decision> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.voice() != Voice.AUTHOR || !statement.isClaim()) {
        continue;
      }
      if (statement.kind() == StatementKind.TABLE_ROW && isDecisionTable(statement.columns())) {
        result.add(row(mark));
      } else if (chooses(statement)) {
        result.add(sentence(mark));
      }
    }
    return result;
  }

  private static boolean isDecisionTable(List<String> columns) {
    boolean decision = false;
    for (String column : columns) {
      decision |= column.equals("decision") || column.equals("choice") || column.contains("chosen");
    }
    return decision && columns.size() > 1;
  }

  private Decision row(Marked mark) {
    Statement statement = mark.statement();
    boolean reason = false;
    boolean alternative = false;
    boolean cost = false;
    for (String column : statement.columns()) {
      reason |=
          column.contains("why")
              || column.contains("rationale")
              || column.contains("reason")
              || column.contains("benefit")
              || column.contains("pros")
              || column.contains("because");
      alternative |=
          column.contains("alternative")
              || column.contains("rejected")
              || column.contains("option")
              || column.contains("instead");
      cost |=
          column.contains("cost")
              || column.contains("trade")
              || column.contains("cons")
              || column.contains("downside")
              || column.contains("drawback");
    }
    String value = statement.text().value();
    int bar = value.indexOf(" | ");
    String subject = bar < 0 ? value : value.substring(0, bar);
    return new Decision(
        subject.strip(),
        "",
        reason,
        alternative || mark.has(cues.alternative),
        cost || mark.has(cues.drawback),
        statement.text().span(),
        evidence(statement));
  }

  private Decision sentence(Marked mark) {
    Statement statement = mark.statement();
    Around around = around(statement);
    return new Decision(
        statement.quote(),
        "",
        mark.has(cues.reason) || around.reason(),
        mark.has(cues.alternative)
            || mark.inContext(cues.alternativesHeading)
            || around.alternative(),
        mark.has(cues.drawback) || around.cost(),
        statement.text().span(),
        evidence(statement));
  }

  private record Around(boolean reason, boolean alternative, boolean cost) {}

  private Around around(Statement statement) {
    boolean reason = false;
    boolean alternative = false;
    boolean cost = false;
    for (int i = Math.max(0, statement.index() - 6);
        i < Math.min(marked.size(), statement.index() + 7);
        i++) {
      Marked other = marked.get(i);
      if (other.statement().section().index() == statement.section().index()) {
        reason |= other.has(cues.reason);
        alternative |= other.has(cues.alternative);
        cost |= other.has(cues.drawback);
      }
    }
    return new Around(reason, alternative, cost);
  }

  /** "We chose X", "we decided to use X", "I'd go with X". */
  private static boolean chooses(Statement statement) {
    String[] forms = statement.words().forms();
    for (int i = 1; i < forms.length; i++) {
      switch (forms[i]) {
        case "chose", "choose", "decided", "picked", "selected", "opted" -> {
          String before = forms[i - 1];
          String after = i + 1 < forms.length ? forms[i + 1] : "";
          if (after.equals("against") || after.equals("not")) {
            return false;
          }
          if (before.equals("we")
              || before.equals("i")
              || before.equals("we've")
              || before.equals("have")
              || before.equals("will")
              || before.equals("we'll")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static List<Evidence> evidence(Statement statement) {
    return List.of(new Evidence(statement.text().span(), statement.quote(), "states a decision"));
  }
}
