package dev.designlint.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.designlint.fact.Grade;
import dev.designlint.fact.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a human reader found in one document.
 *
 * @param document the name of the document's file
 * @param items the answers by the topic's name in snake case
 * @param technologies the technologies that the document names
 * @param failurePoints the single points of failure that the reader would raise
 * @param rating how ready the document is as a design, 1 to 5
 */
record Annotation(
    @JsonProperty(value = "doc", required = true) String document,
    @JsonProperty(required = true) Map<String, Answer> items,
    @JsonProperty(required = true) List<NamedTechnology> technologies,
    @JsonProperty(value = "spofs", required = true) List<Object> failurePoints,
    @JsonProperty(required = true) int rating) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * The answer for one topic.
   *
   * @param answer {@code yes}, {@code partial}, {@code no} or {@code n/a}
   * @param lines the best evidence
   */
  record Answer(
      @JsonProperty(value = "a", required = true) String answer,
      @JsonProperty(required = true) List<Integer> lines) {
    /** The grade that the tool should report. */
    Grade grade() {
      return switch (answer) {
        case "yes" -> Grade.ADDRESSED;
        case "partial" -> Grade.MENTIONED;
        case "no" -> Grade.ABSENT;
        case "n/a" -> Grade.NOT_APPLICABLE;
        default -> throw new IllegalArgumentException("no answer: " + answer);
      };
    }
  }

  /**
   * A technology that the document names.
   *
   * @param name as the reader wrote it
   * @param line its most decisive mention
   * @param role {@code chosen}, {@code considered}, {@code rejected} or {@code mentioned}
   * @param justified {@code yes} where a reason stands anywhere, or {@code no}
   */
  record NamedTechnology(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) int line,
      @JsonProperty(required = true) String role,
      @JsonProperty(required = true) String justified) {}

  /** Reads the annotation of one document. */
  static Annotation read(Path file) {
    try {
      return JSON.readValue(file.toFile(), Annotation.class);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** The answers by topic, in the order of the topics. */
  Map<Topic, Answer> answers() {
    Map<Topic, Answer> answers = new EnumMap<>(Topic.class);
    items.forEach(
        (name, answer) -> answers.put(Topic.valueOf(name.toUpperCase(Locale.ROOT)), answer));
    return answers;
  }
}
