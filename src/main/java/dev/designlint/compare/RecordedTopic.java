package dev.designlint.compare;

/**
 * How well a document covered a topic.
 *
 * @param key the topic's key
 * @param title the topic in words
 * @param grade the grade as reports spell it, such as {@code addressed}
 */
public record RecordedTopic(String key, String title, String grade) {}
