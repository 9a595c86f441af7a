package dev.designlint.review.configuration;

import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.vocabulary.OwnTechnology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the configuration says for one document.
 *
 * @param rules for each rule or category that is named how loudly it may speak
 * @param topics for each topic that is named {@code on} or {@code off}
 * @param plain {@code profile} and {@code fail-on}, as far as they are stated
 * @param technologies technologies that documents name beside the ones that are known
 */
public record DocumentConfiguration(
    Map<String, Value> rules,
    Map<String, Value> topics,
    Map<String, Value> plain,
    List<OwnTechnology> technologies) {
  /** Says nothing. */
  public static final DocumentConfiguration NONE =
      new DocumentConfiguration(Map.of(), Map.of(), Map.of(), List.of());

  /** The value of a plain key, or an empty string where it is not stated. */
  public String value(String key) {
    Value value = plain.get(key);
    return value == null ? "" : value.text();
  }

  /** What is stated of a rule itself or else of its category; null where nothing is. */
  public Value of(Rule rule) {
    Value own = rules.get(rule.id());
    return own != null ? own : rules.get(rule.category());
  }

  /**
   * How much the findings of a rule matter here.
   *
   * @param rule the rule
   * @param severity how much they matter by themselves; null where the rule does not speak
   * @return null where the rule does not speak
   */
  public Severity severity(Rule rule, Severity severity) {
    if (rules.isEmpty()) {
      return severity;
    }
    Value value = of(rule);
    if (value == null) {
      return severity;
    }
    // A category never wakes a rule that is silent for documents of this kind.
    boolean named = rules.containsKey(rule.id());
    return severity == null && !named ? null : Level.of(value.text()).severity();
  }

  /** All values by their keys, in order. */
  public Map<String, Value> values() {
    Map<String, Value> values = new TreeMap<>(plain);
    rules.forEach((key, value) -> values.put("rules." + key, value));
    topics.forEach((key, value) -> values.put("topics." + key, value));
    return values;
  }
}
