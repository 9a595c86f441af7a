package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import dev.designlint.vocabulary.OwnPhrases;
import dev.designlint.vocabulary.OwnTechnology;
import dev.designlint.vocabulary.OwnWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers for one document what a file, its overrides and the files that it extends state. */
final class EffectiveSettings {
  private static final List<String> PLAIN = List.of("profile", "fail-on");

  private final Path document;
  private final Map<String, RuleSetting> rules = new TreeMap<>();
  private final Map<String, Value> topics = new TreeMap<>();
  private final Map<String, Value> plain = new TreeMap<>();
  private final List<OwnTechnology> technologies = new ArrayList<>();
  private final List<OwnPhrases> lexicon = new ArrayList<>();
  private final List<Value> words = new ArrayList<>();

  private EffectiveSettings(Path document) {
    this.document = document;
  }

  /**
   * What holds for a document.
   *
   * @param file its configuration
   * @param document its absolute path
   */
  static DocumentConfiguration of(ConfigurationFile file, Path document) {
    EffectiveSettings all = new EffectiveSettings(document);
    all.add(file);
    return new DocumentConfiguration(
        all.rules,
        all.topics,
        all.plain,
        new OwnWords(List.copyOf(all.technologies), List.copyOf(all.lexicon)),
        List.copyOf(all.words));
  }

  /** What is stated later, and for a narrower part of the files, weighs more. */
  private void add(ConfigurationFile file) {
    file.extended().forEach(this::add);
    add(file, file.settings());
    for (Setting override : file.settings().items("overrides")) {
      for (Setting glob : override.get("files").items()) {
        if (file.matches(glob, document)) {
          add(file, override);
          break;
        }
      }
    }
    file.settings().items("technologies").forEach(each -> addTechnology(file, each));
    file.settings().items("lexicon").forEach(each -> addPhrases(file, each));
  }

  private void add(ConfigurationFile file, Setting settings) {
    settings
        .entries("rules")
        .forEach(
            (rule, setting) ->
                rules.merge(rule, RuleSetting.of(rule, setting, file), RuleSetting::with));
    settings
        .entries("topics")
        .forEach((topic, setting) -> put(file, "topics." + topic, topic, setting, topics));
    for (String key : PLAIN) {
      if (settings.get(key) != null) {
        put(file, key, key, settings.get(key), plain);
      }
    }
  }

  /** A key with nothing behind it states nothing. */
  private static void put(
      ConfigurationFile file, String key, String name, Setting setting, Map<String, Value> values) {
    if (!setting.text().isEmpty()) {
      values.put(name, file.value(key, setting));
    }
  }

  private void addTechnology(ConfigurationFile file, Setting setting) {
    OwnTechnology technology =
        new OwnTechnology(
            setting.get("name").text(),
            texts(setting.items("aliases")),
            setting.get("kind").text(),
            text(setting, "managed", "no"),
            text(setting, "redundancy", "single-node"),
            Value.number(text(setting, "weight", "2")));
    technologies.add(technology);
    setting
        .entries()
        .forEach(
            (key, value) -> {
              if (!key.equals("name") && !value.items().isEmpty()) {
                words.add(file.value("technologies." + technology.name() + "." + key, value));
              }
            });
  }

  private void addPhrases(ConfigurationFile file, Setting setting) {
    String topic = setting.get("topic").text();
    String grade = text(setting, "grade", "addressed");
    lexicon.add(new OwnPhrases(topic, texts(setting.items("phrases")), grade.equals("addressed")));
    words.add(file.value("lexicon." + topic + "." + grade, setting.get("phrases")));
  }

  private static List<String> texts(List<Setting> list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.text()));
    return List.copyOf(texts);
  }

  private static String text(Setting map, String key, String absent) {
    Setting value = map.get(key);
    return value == null || value.text().isEmpty() ? absent : value.text();
  }
}
