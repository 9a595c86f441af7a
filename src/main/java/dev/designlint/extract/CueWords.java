package dev.designlint.extract;

import dev.designlint.language.Words;
import dev.designlint.vocabulary.Vocabulary;

/**
 * The place of a cue within a statement.
 *
 * @param from index of its first word
 * @param to index just after its last word
 */
record CueWords(int from, int to) {
  /** The first and longest place of a cue that no negation governs, or null. */
  static CueWords find(Vocabulary vocabulary, Words words, int cue) {
    int[] place = {-1, -1};
    vocabulary
        .cues()
        .match(
            words.stems(),
            words.forms(),
            (found, from, to) -> {
              boolean first = place[0] < 0 || from == place[0] && to > place[1];
              if (found == cue && first && !words.negated()[from]) {
                place[0] = from;
                place[1] = to;
              }
            });
    return place[0] < 0 ? null : new CueWords(place[0], place[1]);
  }
}
