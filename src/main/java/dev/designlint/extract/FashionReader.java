package dev.designlint.extract;

import dev.designlint.document.Voice;
import dev.designlint.fact.Evidence;
import dev.designlint.fact.FashionableChoice;
import dev.designlint.fact.Technology;
import dev.designlint.language.Mood;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.TechnologyEntry;
import dev.designlint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Finds chosen technologies for which the author names fashion and nothing else. */
final class FashionReader {
  private final List<Marked> marked;
  private final Vocabulary vocabulary;
  private final Cues cues;
  private final int fashion;
  private final int constraint;
  private final int ourUse;

  FashionReader(List<Marked> marked, Vocabulary vocabulary, Cues cues) {
    this.marked = marked;
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.fashion = vocabulary.cue("fashion");
    this.constraint = vocabulary.cue("real-constraint");
    this.ourUse = vocabulary.cue("our-use");
  }

  /** The choices in the order of the document; each technology once. */
  List<FashionableChoice> read(List<Technology> technologies) {
    List<FashionableChoice> result = new ArrayList<>();
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      boolean claim =
          statement.voice() == Voice.AUTHOR
              && statement.kind() != StatementKind.HEADING
              && statement.mood() == Mood.DOES;
      if (!claim
          || !mark.has(fashion)
          || mark.technologies().isEmpty()
          || !isReason(mark)
          || reasons(mark)) {
        continue;
      }
      String name = name(mark);
      if (isChosen(name, technologies) && !isThere(name, result)) {
        String words = CueWords.text(vocabulary, statement.words(), fashion);
        result.add(
            new FashionableChoice(
                name,
                words,
                statement.text().span(),
                List.of(
                    new Evidence(
                        statement.text().span(), statement.quote(), "names a fashion only"))));
      }
    }
    return result;
  }

  /** Whether the words stand where a reason is expected. */
  private boolean isReason(Marked mark) {
    return mark.has(cues.reason) || mark.inContext(cues.why) || mark.has(ourUse);
  }

  /** Whether the statement also says what the technology does for this design. */
  private boolean reasons(Marked mark) {
    return mark.has(cues.property)
        || mark.has(cues.gain)
        || mark.has(cues.drawback)
        || mark.has(cues.contrast)
        || mark.has(cues.rejection)
        || mark.has(constraint)
        || !mark.quantities().isEmpty();
  }

  private String name(Marked mark) {
    TechnologyEntry entry = vocabulary.technologies().get(mark.technologies().get(0).technology());
    return entry.name();
  }

  private static boolean isChosen(String name, List<Technology> technologies) {
    for (Technology technology : technologies) {
      if (technology.isChosen() && technology.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThere(String name, List<FashionableChoice> choices) {
    for (FashionableChoice choice : choices) {
      if (choice.technology().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
