package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.BareAlternative;
import dev.designlint.fact.Evidence;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds options that are only named in a list of alternatives. */
final class AlternativeReader {
  /** An item of more words says something about its option, whatever the words are. */
  private static final int LONGEST_NAME = 12;

  /** A section of more words discusses its options, if not in the list then around it. */
  private static final int LONGEST_SECTION = 80;

  private final List<Marked> marked;
  private final SectionWords words;
  private final Cues cues;
  private final int list;

  AlternativeReader(List<Marked> marked, SectionWords words, Vocabulary vocabulary, Cues cues) {
    this.marked = marked;
    this.words = words;
    this.cues = cues;
    this.list = vocabulary.cue("alternatives-list");
  }

  /** The options in the order of the document. */
  List<BareAlternative> read() {
    List<BareAlternative> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      if (statement.kind() == StatementKind.HEADING
          && statement.voice() == Voice.AUTHOR
          && mark.has(list)
          && words.total()[statement.section().index()] <= LONGEST_SECTION
          && !isWeighed(statement)) {
        items(statement, result);
      }
    }
    return result;
  }

  /** Whether anything in the section speaks for or against an option. */
  private boolean isWeighed(Statement heading) {
    for (int i = heading.index() + 1; i < marked.size(); i++) {
      Marked mark = marked.get(i);
      if (mark.statement().section().index() != heading.section().index()) {
        return false;
      }
      boolean labelled =
          mark.statement().kind() == StatementKind.ITEM && mark.statement().labelWords() > 0;
      if (labelled || speaksFor(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksFor(Marked mark) {
    return mark.has(cues.reason)
        || mark.has(cues.rejection)
        || mark.has(cues.drawback)
        || mark.has(cues.contrast)
        || mark.has(cues.gain)
        || mark.has(cues.property);
  }

  private void items(Statement heading, List<BareAlternative> result) {
    for (int i = heading.index() + 1; i < marked.size(); i++) {
      Statement item = marked.get(i).statement();
      if (item.section().index() != heading.section().index()) {
        return;
      }
      boolean bare =
          item.kind() == StatementKind.ITEM
              && item.isClaim()
              && item.words().count() > 0
              && item.words().count() <= LONGEST_NAME
              && !isDiscussed(item);
      if (bare && !isWeighedElsewhere(heading, item)) {
        result.add(
            new BareAlternative(
                item.quote(),
                item.text().span(),
                List.of(
                    new Evidence(
                        item.text().span(), item.quote(), "listed, and nothing is said of it"))));
      }
    }
  }

  /** Whether more is said below the item or after it. */
  private boolean isDiscussed(Statement item) {
    if (item.index() + 1 == marked.size()) {
      return false;
    }
    Statement next = marked.get(item.index() + 1).statement();
    boolean same = next.section().index() == item.section().index();
    return same && (next.kind() != StatementKind.ITEM || next.leadIn() == item.index());
  }

  /** Whether another section names the option and says something for or against it. */
  private boolean isWeighedElsewhere(Statement heading, Statement item) {
    int first = startsWithArticle(item) ? 1 : 0;
    String name = item.words().stems()[first];
    String next = item.words().count() > first + 1 ? item.words().stems()[first + 1] : "";
    for (Marked mark : marked) {
      Statement other = mark.statement();
      boolean elsewhere = other.section().index() != heading.section().index();
      boolean speaks = other.kind() == StatementKind.HEADING || speaksFor(mark);
      if (elsewhere && speaks && names(other.words().stems(), name, next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithArticle(Statement item) {
    String first = item.words().forms()[0];
    boolean article = first.equals("a") || first.equals("an") || first.equals("the");
    return article && item.words().count() > 1;
  }

  private static boolean names(String[] stems, String name, String next) {
    for (int i = 0; i < stems.length; i++) {
      boolean both = next.isEmpty() || i + 1 < stems.length && stems[i + 1].equals(next);
      if (stems[i].equals(name) && both) {
        return true;
      }
    }
    return false;
  }
}
