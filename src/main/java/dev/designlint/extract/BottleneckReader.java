package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Component;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.NamedBottleneck;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the components that the text calls a bottleneck: "the feed database breaks first". */
final class BottleneckReader {
  private final List<Marked> marked;
  private final Parties parties;
  private final int called;
  private final int removed;
  private final int copies;
  private final Cues cues;

  BottleneckReader(
      List<Marked> marked, List<Component> components, Vocabulary vocabulary, Cues cues) {
    this.marked = marked;
    this.parties = new Parties(components, vocabulary);
    this.called = vocabulary.cue("called-bottleneck");
    this.removed = vocabulary.cue("bottleneck-removed");
    this.copies = cues.copies;
    this.cues = cues;
  }

  /** One fact for each component, at the first statement that calls it a bottleneck. */
  List<NamedBottleneck> read() {
    List<NamedBottleneck> result = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Marked mark : marked) {
      if (mark.has(called) && isStated(mark)) {
        List<Parties.Mention> mentions = parties.mentions(mark);
        if (!mentions.isEmpty() && seen.add(mentions.get(0).party().name())) {
          Statement statement = mark.statement();
          result.add(
              new NamedBottleneck(
                  mentions.get(0).party().name(),
                  statement.text().span(),
                  List.of(
                      new Evidence(
                          statement.text().span(), statement.quote(), "calls it a bottleneck"))));
        }
      }
    }
    return result;
  }

  private boolean isStated(Marked mark) {
    Statement statement = mark.statement();
    boolean running =
        statement.kind() == StatementKind.SENTENCE
            || statement.kind() == StatementKind.ITEM
            || statement.kind() == StatementKind.TABLE_ROW;
    return running
        && statement.voice() == Voice.AUTHOR
        && statement.isClaim()
        && statement.mood() != Mood.SHOULD
        && !mark.has(removed)
        && !mark.has(copies)
        && !mark.has(cues.rejection)
        && !mark.inContext(cues.alternativesHeading);
  }
}
