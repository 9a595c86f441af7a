package dev.designlint.extract;

import dev.designlint.language.Words;
import dev.designlint.vocabulary.Vocabulary;
import java.util.List;

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

  /** The words of the first place of a cue as they are written, in lower case; empty if none. */
  static String text(Vocabulary vocabulary, Words words, int cue) {
    StringBuilder result = new StringBuilder();
    vocabulary
        .cues()
        .match(
            words.stems(),
            words.forms(),
            (found, from, to) -> {
              if (found == cue && result.isEmpty()) {
                result.append(String.join(" ", List.of(words.forms()).subList(from, to)));
              }
            });
    return result.toString();
  }
}
