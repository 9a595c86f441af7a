package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.UseCaseList;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.language.Words;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Counts the list that stands under "use cases" or "user stories". */
final class UseCaseListReader {
  private UseCaseListReader() {}

  /** The one list of use cases, or nothing where there is none or more than one. */
  static List<UseCaseList> read(List<Marked> marked) {
    List<Statement> items = new ArrayList<>();
    int leadIn = -1;
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.kind() != StatementKind.ITEM || statement.voice() != Voice.AUTHOR) {
        continue;
      }
      int before = statement.leadIn();
      Statement above = before < 0 ? null : marked.get(before).statement();
      boolean listed = above != null && namesUseCases(above.words());
      boolean headed = before < 0 && namesUseCases(Words.of(statement.section().heading().value()));
      if (!listed && !headed) {
        continue;
      }
      boolean another =
          !items.isEmpty()
              && (before != leadIn
                  || items.get(0).section().index() != statement.section().index());
      if (another) {
        return List.of();
      }
      leadIn = before;
      items.add(statement);
    }
    if (items.isEmpty()) {
      return List.of();
    }
    Span span = items.get(0).text().span();
    return List.of(
        new UseCaseList(
            items.size(),
            span,
            List.of(evidence(items.get(0)), evidence(items.get(items.size() - 1)))));
  }

  private static Evidence evidence(Statement statement) {
    return new Evidence(statement.text().span(), statement.quote(), "a use case");
  }

  /** Whether a short heading or label ends with "use cases" or "user stories". */
  private static boolean namesUseCases(Words words) {
    String[] forms = words.forms();
    int last = forms.length - 1;
    if (last < 1 || last > 3) {
      return false;
    }
    return forms[last].equals("cases") && forms[last - 1].equals("use")
        || forms[last].equals("stories") && forms[last - 1].equals("user");
  }
}
