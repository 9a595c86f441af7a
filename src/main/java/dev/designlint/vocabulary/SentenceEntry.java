package dev.designlint.vocabulary;

import java.util.List;

/**
 * A sentence that a reviewer listens for, such as what is given up for what.
 *
 * @param key its stable key
 * @param group {@code choice} or {@code talking-point}
 * @param title what it tells, in a few words
 * @param fillIn the sentence with placeholders, to be copied and filled in
 * @param patterns cues by which it is found; a pattern over a passage takes a statement together
 *     with the one that follows
 */
public record SentenceEntry(
    String key, String group, String title, String fillIn, List<Pattern> patterns) {
  /** The group of the choices that every design states. */
  public static final String CHOICE = "choice";
}
