package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.fact.PhaseWords;
import dev.designlint.language.Statement;
import dev.designlint.language.StatementKind;
import dev.designlint.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;

/** Counts the author's words under headings that name a phase of an interview. */
final class PhaseReader {
  private static final int UNKNOWN = 5;
  private static final String[] HEADINGS = {
    "requirements-phase", "high-level-phase", "detail-phase", "trade-offs-phase", "extensions-phase"
  };

  private PhaseReader() {}

  static PhaseWords read(
      Document document, List<Marked> marked, SectionWords words, Vocabulary vocabulary) {
    int[] phases = new int[document.sections().size()];
    Arrays.fill(phases, UNKNOWN);
    for (Marked mark : marked) {
      Statement statement = mark.statement();
      Section section = statement.section();
      if (statement.kind() == StatementKind.HEADING && !Marker.isTitle(document, section)) {
        phases[section.index()] = phase(mark, vocabulary);
      }
    }
    int[] count = new int[HEADINGS.length + 1];
    for (Section section : document.sections()) {
      int above = section.parent() < 0 ? UNKNOWN : phases[section.parent()];
      // What a heading is told under outweighs its own words.
      if (above != UNKNOWN) {
        phases[section.index()] = above;
      }
      count[phases[section.index()]] += words.own()[section.index()];
    }
    return new PhaseWords(
        count[0],
        count[1],
        count[2],
        count[3],
        count[4],
        count[5],
        Homes.title(document),
        List.of());
  }

  private static int phase(Marked heading, Vocabulary vocabulary) {
    for (int i = 0; i < HEADINGS.length; i++) {
      if (heading.has(vocabulary.cue(HEADINGS[i]))) {
        return i;
      }
    }
    return UNKNOWN;
  }
}
