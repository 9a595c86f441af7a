package dev.designlint.report.html;

import dev.designlint.fact.Topic;

/**
 * How all documents together cover a topic.
 *
 * @param topic the topic
 * @param addressed number of documents that address it
 * @param asked number of documents of which it is asked and that could be judged
 */
public record TopicShareView(Topic topic, int addressed, int asked) {
  /** The share of those that address it, 0 to 100; 0 where it is asked of none. */
  public int percent() {
    return asked == 0 ? 0 : Math.round(100f * addressed / asked);
  }
}
