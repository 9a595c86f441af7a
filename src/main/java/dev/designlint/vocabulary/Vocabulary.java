package dev.designlint.vocabulary;

import dev.designlint.source.ProgramResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The words by which documents are understood, as compiled when the program was built.
 *
 * @param cues phrases over stems; the value is a cue number
 * @param cueNames the name of each cue; of a user's own, its phrase
 * @param ownCues the number of the first cue of a user's own, one more than the last where there is
 *     none
 * @param topics how each topic is recognised
 * @param aspects how each aspect is recognised: a question narrower than a topic
 * @param sentences the sentences that a reviewer listens for, choices first
 * @param names phrases over lower-case words; the value is the number of a technology
 * @param technologies the technologies by number
 */
public record Vocabulary(
    PhraseTable cues,
    String[] cueNames,
    int ownCues,
    List<TopicEntry> topics,
    List<AspectEntry> aspects,
    List<SentenceEntry> sentences,
    PhraseTable names,
    List<TechnologyEntry> technologies) {
  /** The file into which the vocabulary is compiled, beside this class. */
  static final String FILE = "vocabulary.bin";

  /**
   * Loads the compiled vocabulary.
   *
   * @throws IllegalStateException if it is missing from the program
   */
  public static Vocabulary load() {
    try {
      byte[] compiled = ProgramResource.read("dev/designlint/vocabulary/" + FILE);
      if (compiled == null) {
        throw new IllegalStateException("the compiled vocabulary is missing from the program");
      }
      return new CompiledReader(compiled).vocabulary();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same vocabulary with what a user adds to it. */
  public Vocabulary with(OwnWords own) {
    Vocabulary result = this;
    if (!own.technologies().isEmpty()) {
      result = OwnTechnologies.added(result, own.technologies());
    }
    return own.lexicon().isEmpty() ? result : OwnLexicon.added(result, own.lexicon());
  }

  /** The number of a cue, or -1 where there is none of that name. */
  public int cue(String name) {
    for (int i = 0; i < cueNames.length; i++) {
      if (cueNames[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
