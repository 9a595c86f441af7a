package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.List;

/** Looks for the reason of a technology: in its sentence, beside it, in its row, under a "why". */
final class Justifications {
  private final List<Marked> marked;
  private final Cues cues;

  Justifications(List<Marked> marked, Cues cues) {
    this.marked = marked;
    this.cues = cues;
  }

  /** The statement that gives a reason for a mention, or null. */
  Evidence reason(Marked mark, TechnologyMention mention) {
    Statement statement = mark.statement();
    if (statement.voice() != Voice.AUTHOR) {
      return null;
    }
    if (statement.kind() == StatementKind.HEADING) {
      return underHeading(mark);
    }
    if (statement.kind() == StatementKind.TABLE_ROW) {
      return inRow(mark, mention);
    }
    if (gives(mark) && !isObject(statement, mention)) {
      return evidence(statement, "gives a reason");
    }
    if (isUnderReasons(mark)) {
      return evidence(statement, "stands under a heading that gives reasons");
    }
    return beside(mark);
  }

  /** Whether the heading right above it or the line that leads into it announces reasons. */
  private boolean isUnderReasons(Marked mark) {
    int leadIn = mark.statement().leadIn();
    if (leadIn >= 0 && marked.get(leadIn).has(cues.why)) {
      return true;
    }
    for (int i = mark.statement().index(); i >= 0; i--) {
      Marked before = marked.get(i);
      if (before.statement().kind() == StatementKind.HEADING) {
        return before.statement().section() == mark.statement().section() && before.has(cues.why);
      }
    }
    return false;
  }

  private boolean gives(Marked mark) {
    return mark.has(cues.reason)
        || mark.has(cues.property)
        || mark.has(cues.rejection)
        || mark.has(cues.gain) && (mark.has(cues.contrast) || mark.has(cues.choice))
        || mark.has(cues.tradeWord);
  }

  /** "This reduces the S3 load" gives a reason for something else. */
  private static boolean isObject(Statement statement, TechnologyMention mention) {
    String[] forms = statement.words().forms();
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - 2); i--) {
      switch (forms[i]) {
        case "reduce", "reduces", "reducing", "offload", "offloads", "protect", "protects" -> {
          return true;
        }
        case "on" -> {
          return i > 0 && forms[i - 1].equals("based");
        }
        default -> {}
      }
    }
    return false;
  }

  /** A cell that tells a symptom or a number's use names a product without reasoning for it. */
  private static boolean isAside(Statement statement, TechnologyMention mention) {
    String column = statement.columnAt(statement.words().starts()[mention.from()]);
    return column.contains("detect")
        || column.contains("signal")
        || column.contains("symptom")
        || column.contains("metric")
        || column.contains("impact")
        || column.contains("drives")
        || column.contains("matters")
        || column.contains("implication");
  }

  private Evidence inRow(Marked mark, TechnologyMention mention) {
    Statement statement = mark.statement();
    if (isAside(statement, mention)) {
      return null;
    }
    for (String column : statement.columns()) {
      if (column.contains("why")
          || column.contains("rationale")
          || column.contains("reason")
          || column.contains("benefit")
          || column.contains("pros")
          || column.contains("trade")
          || column.contains("justification")
          || column.contains("advantage")) {
        return evidence(statement, "its row gives a reason");
      }
    }
    boolean remedy = statement.columns().size() >= 3 && mark.inContext(cues.remedy);
    return remedy || gives(mark) ? evidence(statement, "its row gives a reason") : null;
  }

  /** A heading such as "Why PostgreSQL?" counts when something is said below it. */
  private Evidence underHeading(Marked heading) {
    for (int i = heading.statement().index() + 1; i < marked.size(); i++) {
      Marked next = marked.get(i);
      if (next.statement().kind() == StatementKind.HEADING) {
        return null;
      }
      if (next.statement().isClaim() && (heading.has(cues.why) || gives(next))) {
        return evidence(next.statement(), "stands under its own heading");
      }
    }
    return null;
  }

  /** The sentences before and after it, and the nested items below it. */
  private Evidence beside(Marked mark) {
    Statement statement = mark.statement();
    for (int i = statement.index() + 1; i <= statement.index() + 3 && i < marked.size(); i++) {
      Marked next = marked.get(i);
      boolean same = next.statement().passage() == statement.passage();
      boolean below = next.statement().leadIn() == statement.index();
      boolean nextSentence =
          same && i == statement.index() + 1 && next.statement().kind() == StatementKind.SENTENCE;
      if ((below || nextSentence) && next.technologies().isEmpty() && gives(next)) {
        return evidence(next.statement(), "gives a reason beside it");
      }
    }
    if (statement.index() > 0) {
      Marked before = marked.get(statement.index() - 1);
      boolean leads =
          before.statement().passage() == statement.passage()
              && before.statement().kind() == StatementKind.SENTENCE;
      if (leads && before.has(cues.reason) && before.technologies().isEmpty()) {
        return evidence(before.statement(), "gives a reason before it");
      }
    }
    return null;
  }

  private static Evidence evidence(Statement statement, String reason) {
    return new Evidence(statement.text().span(), statement.quote(), reason);
  }
}
