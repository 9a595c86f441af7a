package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.TradeOff;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import java.util.ArrayList;
import java.util.List;

/** Finds statements that call themselves trade-offs. */
final class TradeOffReader {
  private final List<Marked> marked;
  private final Cues cues;

  TradeOffReader(List<Marked> marked, Cues cues) {
    this.marked = marked;
    this.cues = cues;
  }

  List<TradeOff> read() {
    List<TradeOff> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean claims =
          statement.voice() == Voice.AUTHOR
              && statement.isClaim()
              && statement.kind() != StatementKind.HEADING
              && statement.kind() != StatementKind.TABLE_HEAD;
      boolean sides = mark.has(cues.gain) || mark.has(cues.drawback) || mark.has(cues.bothSides);
      if (claims && sides && mark.has(cues.tradeWord)) {
        result.add(tradeOff(mark));
      }
    }
    return result;
  }

  private TradeOff tradeOff(Marked mark) {
    // A sentence of this form names both sides by its grammar.
    boolean both = mark.has(cues.bothSides);
    boolean gain = both || mark.has(cues.gain) || mark.has(cues.reason);
    boolean cost = both || mark.has(cues.drawback);
    Statement statement = mark.statement();
    for (int i = Math.max(0, statement.index() - 2);
        i < Math.min(marked.size(), statement.index() + 5);
        i++) {
      Marked other = marked.get(i);
      if (other.statement().passage() == statement.passage()
          || other.statement().section().index() == statement.section().index()) {
        gain |= other.has(cues.gain);
        cost |= other.has(cues.drawback);
      }
    }
    return new TradeOff(
        statement.quote(),
        gain,
        cost,
        statement.text().span(),
        List.of(new Evidence(statement.text().span(), statement.quote(), "names a trade-off")));
  }
}
