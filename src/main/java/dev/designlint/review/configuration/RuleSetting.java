package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is stated of a rule, or of a category.
 *
 * @param severity how loudly it may speak; null where that is not stated
 * @param except of what it does not speak; null where that is not stated
 * @param limits the limits of its own that are stated, by their keys
 */
record RuleSetting(Value severity, Exceptions except, Map<String, Value> limits) {
  private static final String SEVERITY = "severity";
  private static final String EXCEPT = "except";

  /** Reads a level, or a map of options. */
  static RuleSetting of(String rule, Setting setting, ConfigurationFile file) {
    String key = "rules." + rule;
    if (!setting.text().isEmpty()) {
      return new RuleSetting(file.value(key, setting), null, Map.of());
    }
    Value severity = null;
    Exceptions except = null;
    Map<String, Value> limits = new TreeMap<>();
    for (Map.Entry<String, Setting> option : setting.entries().entrySet()) {
      Value value = file.value(key + "." + option.getKey(), option.getValue());
      if (option.getKey().equals(EXCEPT)) {
        List<SubjectPattern> subjects = new ArrayList<>();
        option.getValue().items().forEach(item -> subjects.add(new SubjectPattern(item.text())));
        Value shown = subjects.isEmpty() ? value.withText("none") : value;
        except = new Exceptions(shown, List.copyOf(subjects));
      } else if (option.getKey().equals(SEVERITY)) {
        severity = value.text().isEmpty() ? null : value;
      } else if (!value.text().isEmpty()) {
        limits.put(option.getKey(), value);
      }
    }
    return new RuleSetting(severity, except, limits);
  }

  /** The same with what is stated in a narrower place instead of what is stated here. */
  RuleSetting with(RuleSetting narrower) {
    Map<String, Value> all = new TreeMap<>(limits);
    all.putAll(narrower.limits);
    return new RuleSetting(
        narrower.severity == null ? severity : narrower.severity,
        narrower.except == null ? except : narrower.except,
        all);
  }

  /** Whether the rule does not speak of a subject. */
  boolean excepts(String subject) {
    return except != null && except.hold(subject);
  }

  /** Its values in the order in which they are shown. */
  List<Value> values() {
    List<Value> values = new ArrayList<>(limits.values());
    if (severity != null) {
      values.add(severity);
    }
    if (except != null) {
      values.add(except.value());
    }
    return values;
  }
}
