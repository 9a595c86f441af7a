package dev.designlint.vocabulary;

import java.util.List;

/**
 * An aspect: a question narrower than a topic, and what in a design makes a reviewer ask it.
 *
 * @param entry how an answer is recognised
 * @param technologies kinds of technologies that raise the question when one is chosen
 * @param components kinds of components that raise it
 * @param cues numbers of cues that raise it when the author claims something with one of them
 * @param topics keys of topics that raise it when the document speaks of one
 * @param scale the least scale at which it is asked, or an empty string
 */
public record AspectEntry(
    TopicEntry entry,
    List<String> technologies,
    List<String> components,
    int[] cues,
    List<String> topics,
    String scale) {
  /** Whether the question is asked of every design. */
  public boolean isAlwaysAsked() {
    return technologies.isEmpty() && components.isEmpty() && cues.length == 0 && topics.isEmpty();
  }
}
