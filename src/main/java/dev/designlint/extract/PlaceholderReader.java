package dev.designlint.extract;

import dev.designlint.document.Block;
import dev.designlint.document.Code;
import dev.designlint.document.Comment;
import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.Placeholder;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds text that was meant to be replaced, and sections that nobody filled in. */
final class PlaceholderReader {
  private static final String LOREM = "lorem ipsum";

  private PlaceholderReader() {}

  static List<Placeholder> read(Document document, List<Marked> marked, SectionWords words) {
    List<Placeholder> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean prompt = statement.voice() == Voice.TEMPLATE && !isInComment(statement);
      if (prompt && !document.declared()) {
        add(result, statement.text().span(), statement.quote(), statement.section());
      } else if (prompt
          || statement.voice() == Voice.AUTHOR && statement.kind() != StatementKind.PROGRAM) {
        marker(result, statement);
      }
    }
    for (Section section : document.sections()) {
      boolean empty =
          section.level() > 1
              && words.total()[section.index()] == 0
              && onlyComments(section)
              && !hasChild(document, section)
              && !isTitle(document, section);
      if (empty) {
        String heading = section.heading().value().strip();
        add(result, section.heading().span(), heading + " (nothing stands below it)", section);
      }
    }
    return result;
  }

  private static void marker(List<Placeholder> result, Statement statement) {
    int marker = markerAt(statement);
    if (marker >= 0) {
      int from = statement.words().starts()[marker];
      int to = statement.words().ends()[marker];
      String rest = statement.text().value().substring(from);
      add(result, statement.text().span(from, to), Statement.quote(rest), statement.section());
    } else if (statement.text().value().regionMatches(true, 0, LOREM, 0, LOREM.length())) {
      add(result, statement.text().span(), statement.quote(), statement.section());
    }
  }

  /** The index of the first word such as TODO, or -1. */
  static int markerAt(Statement statement) {
    String[] forms = statement.words().forms();
    for (int i = 0; i < forms.length; i++) {
      String form = forms[i];
      boolean marker =
          form.equals("todo")
              || form.equals("tbd")
              || form.equals("fixme")
              || form.equals("tba")
              || form.equals("xxx");
      if (marker) {
        int from = statement.words().starts()[i];
        int to = statement.words().ends()[i];
        String written = statement.text().value().substring(from, to);
        if (written.equals(written.toUpperCase(Locale.ROOT))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether a statement stands in a comment, which readers do not see. */
  static boolean isInComment(Statement statement) {
    for (Block block : statement.section().blocks()) {
      if (block instanceof Comment comment
          && comment.span().start().compareTo(statement.text().span().start()) <= 0
          && comment.span().end().compareTo(statement.text().span().start()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean onlyComments(Section section) {
    for (Block block : section.blocks()) {
      if (!(block instanceof Comment) && !(block instanceof Code code && code.text().isBlank())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasChild(Document document, Section section) {
    int next = section.index() + 1;
    return next < document.sections().size()
        && document.sections().get(next).parent() == section.index();
  }

  /** Whether a heading of a lower level names the document; the others stand beside it then. */
  private static boolean isTitle(Document document, Section section) {
    for (Section earlier : document.sections().subList(0, section.index())) {
      if (earlier.level() > 0) {
        return false;
      }
    }
    return section.heading().value().strip().equals(document.title().strip())
        && section.index() + 1 < document.sections().size();
  }

  private static void add(List<Placeholder> result, Span span, String text, Section section) {
    result.add(
        new Placeholder(
            text,
            section.heading().value().strip(),
            span,
            List.of(new Evidence(span, text, "was to be replaced"))));
  }
}
