package dev.designlint.extract;

import dev.designlint.fact.Quantity;
import dev.designlint.language.Statement;
import java.util.List;

/**
 * A statement with what the vocabulary finds in it.
 *
 * @param statement the statement
 * @param cues bit set of the cues found in it
 * @param context bit set of the cues of its headings, its lead-in and its table head
 * @param quantities the numbers with units in it
 * @param technologies the technologies named in it
 */
record Marked(
    Statement statement,
    long[] cues,
    long[] context,
    List<Quantity> quantities,
    List<TechnologyMention> technologies) {
  boolean has(int cue) {
    return cue >= 0 && (cues[cue >> 6] & 1L << (cue & 63)) != 0;
  }

  boolean inContext(int cue) {
    return cue >= 0 && (context[cue >> 6] & 1L << (cue & 63)) != 0;
  }
}
