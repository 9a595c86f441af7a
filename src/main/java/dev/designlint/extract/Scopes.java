package dev.designlint.extract;

import dev.designlint.document.Document;
import dev.designlint.document.Section;
import dev.designlint.document.Voice;
import dev.designlint.language.StatementKind;
import java.util.List;

/**
 * The cues of the author's claims, gathered over passages and sections.
 *
 * @param passages by number of the passage; null where nothing is claimed
 * @param passageContexts the contexts of these claims, likewise
 * @param sections by index of the section, with the sections below it; questions included
 */
record Scopes(long[][] passages, long[][] passageContexts, long[][] sections) {
  static Scopes of(Document document, List<Marked> marked) {
    int count = 1;
    for (Marked mark : marked) {
      count = Math.max(count, mark.statement().passage() + 1);
    }
    long[][] passages = new long[count][];
    long[][] contexts = new long[count][];
    long[][] sections = new long[document.sections().size()][];
    for (Marked mark : marked) {
      if (mark.statement().isClaim() && mark.statement().kind() != StatementKind.HEADING) {
        int passage = mark.statement().passage();
        passages[passage] = merged(passages[passage], mark.cues());
        contexts[passage] = merged(contexts[passage], mark.context());
      }
      if (mark.statement().voice() == Voice.AUTHOR
          && mark.statement().kind() != StatementKind.HEADING) {
        int section = mark.statement().section().index();
        sections[section] = merged(sections[section], mark.cues());
      }
    }
    for (int i = sections.length - 1; i >= 0; i--) {
      Section section = document.sections().get(i);
      if (section.parent() >= 0 && sections[i] != null) {
        sections[section.parent()] = merged(sections[section.parent()], sections[i]);
      }
    }
    return new Scopes(passages, contexts, sections);
  }

  static boolean has(long[] cues, int cue) {
    return cues != null && (cues[cue >> 6] & 1L << (cue & 63)) != 0;
  }

  static void set(long[] cues, int cue) {
    cues[cue >> 6] |= 1L << (cue & 63);
  }

  /** All cues of both; the first array is changed unless it is null. */
  static long[] merged(long[] into, long[] from) {
    if (into == null) {
      return from.clone();
    }
    for (int i = 0; i < into.length; i++) {
      into[i] |= from[i];
    }
    return into;
  }
}
