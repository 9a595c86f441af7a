package dev.designlint.review.configuration;

import dev.designlint.reason.Limits;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import dev.designlint.vocabulary.OwnWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the configuration says for one document. */
public final class DocumentConfiguration {
  /** Says nothing. */
  public static final DocumentConfiguration NONE =
      new DocumentConfiguration(Map.of(), Map.of(), Map.of(), OwnWords.NONE, List.of());

  private final Map<String, RuleSetting> rules;
  private final Map<String, Value> topics;
  private final Map<String, Value> plain;
  private final OwnWords words;
  private final List<Value> wordValues;

  /**
   * @param rules what is stated of each rule or category that is named
   * @param topics for each topic that is named {@code on} or {@code off}
   * @param plain {@code profile} and {@code fail-on}, as far as they are stated
   * @param words what is added to the vocabulary
   * @param wordValues the same as it is written
   */
  DocumentConfiguration(
      Map<String, RuleSetting> rules,
      Map<String, Value> topics,
      Map<String, Value> plain,
      OwnWords words,
      List<Value> wordValues) {
    this.rules = rules;
    this.topics = topics;
    this.plain = plain;
    this.words = words;
    this.wordValues = wordValues;
  }

  /** The value of a plain key, or an empty string where it is not stated. */
  public String value(String key) {
    Value value = plain.get(key);
    return value == null ? "" : value.text();
  }

  /** For each topic that is named {@code on} or {@code off}. */
  public Map<String, Value> topics() {
    return topics;
  }

  /** What is added to the vocabulary. */
  public OwnWords words() {
    return words;
  }

  /** Whether the severity of a rule itself is stated, not only that of its category. */
  public boolean names(String rule) {
    RuleSetting own = rules.get(rule);
    return own != null && own.severity() != null;
  }

  /**
   * How much the findings of a rule matter here.
   *
   * @param rule the rule
   * @param severity how much they matter by themselves; null where the rule does not speak
   * @param subject what they are about, or an empty string
   * @return null where the rule does not speak
   */
  public Severity severity(Rule rule, Severity severity, String subject) {
    if (rules.isEmpty()) {
      return severity;
    }
    RuleSetting own = rules.get(rule.id());
    if (own != null && own.excepts(subject)) {
      return null;
    }
    boolean named = names(rule.id());
    RuleSetting stated = named ? own : rules.get(rule.category());
    if (stated == null || stated.severity() == null) {
      return severity;
    }
    // A category never wakes a rule that is silent for documents of this kind.
    return severity == null && !named ? null : Level.of(stated.severity().text()).severity();
  }

  /** The limits of rules, as far as they are a matter of taste. */
  public Limits limits() {
    if (rules.isEmpty()) {
      return Limits.DEFAULT;
    }
    return new Limits(
        limit("technology-sprawl", "most-technologies", Limits.DEFAULT.technologies()),
        limit("diagram-too-complex", "most-boxes", Limits.DEFAULT.boxes()),
        limit("diagram-too-complex", "most-lines", Limits.DEFAULT.lines()));
  }

  private int limit(String rule, String key, int otherwise) {
    RuleSetting setting = rules.get(rule);
    Value value = setting == null ? null : setting.limits().get(key);
    return value == null ? otherwise : Value.number(value.text());
  }

  /** All values, ordered by their keys. */
  public List<Value> values() {
    List<Value> values = new ArrayList<>(plain.values());
    rules.values().forEach(setting -> values.addAll(setting.values()));
    values.addAll(topics.values());
    values.addAll(wordValues);
    values.sort(Comparator.comparing(Value::key));
    return values;
  }
}
