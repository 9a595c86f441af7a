package dev.designlint.vocabulary;

import java.util.List;

/**
 * What a user adds to the vocabulary.
 *
 * @param technologies technologies that documents name; of two with a name in common the later one
 *     counts
 * @param lexicon phrases by which documents speak of topics
 */
public record OwnWords(List<OwnTechnology> technologies, List<OwnPhrases> lexicon) {
  /** Nothing. */
  public static final OwnWords NONE = new OwnWords(List.of(), List.of());

  /** Whether there is nothing to add. */
  public boolean isEmpty() {
    return technologies.isEmpty() && lexicon.isEmpty();
  }
}
