package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.language.StatementKind;
import java.util.List;

/**
 * The beginning of a document, where its reader is told what it is about.
 *
 * @param line the last line of it
 */
record Opening(int line) {
  /** Words of the author that a beginning has at least, however short the document. */
  private static final int LEAST_WORDS = 300;

  /** The part of the author's words that is the beginning of a long document. */
  private static final double PART = 0.25;

  static Opening of(List<Marked> marked) {
    double total = marked.stream().mapToInt(Opening::words).sum();
    double most = Math.max(LEAST_WORDS, total * PART);
    int words = 0;
    int line = 1;
    for (Marked mark : marked) {
      if (words > most) {
        break;
      }
      words += words(mark);
      line = mark.statement().text().span().line();
    }
    return new Opening(line);
  }

  boolean isAfter(Evidence evidence) {
    return evidence.span().line() > line;
  }

  private static int words(Marked mark) {
    boolean counts =
        mark.statement().voice() == Voice.AUTHOR
            && mark.statement().kind() != StatementKind.HEADING;
    return counts ? mark.statement().words().count() : 0;
  }
}
