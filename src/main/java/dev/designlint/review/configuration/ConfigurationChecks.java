package dev.designlint.review.configuration;

import dev.designlint.fact.Topic;
import dev.designlint.parse.yaml.Setting;
import dev.designlint.rule.Rule;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.Glob;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.Spelling;
import dev.designlint.vocabulary.OwnPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/** Checks of a configuration what a schema cannot: names, globs, phrases. */
final class ConfigurationChecks {
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Set<String> rulesAndCategories = new TreeSet<>();
  private final Set<String> topics = new TreeSet<>();
  private final List<ParseProblem> problems = new ArrayList<>();

  private ConfigurationChecks(RuleCatalog catalog) {
    for (Rule rule : catalog.rules()) {
      rules.put(rule.id(), rule);
      rulesAndCategories.add(rule.id());
      rulesAndCategories.add(rule.category());
    }
    for (Topic topic : Topic.values()) {
      topics.add(topic.key());
    }
  }

  /**
   * What is wrong with the settings of a file that fits its schema.
   *
   * @param catalog the rules that exist
   */
  static List<ParseProblem> problems(Setting settings, RuleCatalog catalog) {
    ConfigurationChecks checks = new ConfigurationChecks(catalog);
    checks.check(settings);
    settings.items("overrides").forEach(checks::check);
    for (Setting entry : settings.items("lexicon")) {
      checks.topic(entry.get("topic").text(), entry.get("topic"));
      entry.items("phrases").forEach(checks::phrase);
    }
    return checks.problems;
  }

  private void check(Setting settings) {
    settings.entries("rules").forEach(this::rule);
    settings.entries("topics").forEach(this::topic);
    for (String key : List.of("include", "ignore", "files")) {
      settings.items(key).forEach(this::glob);
    }
  }

  private void rule(String name, Setting setting) {
    if (!rulesAndCategories.contains(name)) {
      unknown("rule or category", name, rulesAndCategories, setting, "see 'designlint rules'");
      return;
    }
    Setting except = setting.get("except");
    Rule rule = rules.get(name);
    if (except != null && rule == null) {
      problem(
          except,
          "\"" + name + "\" is a category, and \"except\" holds for a single rule",
          "write it at each rule that is meant; 'designlint explain " + name + "' lists them");
    } else if (except != null && rule.subject().isEmpty()) {
      problem(
          except,
          "what \""
              + name
              + "\" finds is about the document as a whole, so nothing can be excepted",
          "switch the rule off, or suppress its finding in the document");
    }
  }

  private void topic(String name, Setting setting) {
    if (!topics.contains(name)) {
      unknown("topic", name, topics, setting, "known: " + String.join(", ", topics));
    }
  }

  private void phrase(Setting phrase) {
    String problem = OwnPhrases.problem(phrase.text());
    if (!problem.isEmpty()) {
      String advice = "write it as in a sentence; * stands for up to three words, (a|b) for either";
      problem(phrase, "the phrase \"" + phrase.text() + "\" " + problem, advice);
    }
  }

  private void glob(Setting glob) {
    try {
      new Glob(glob.text());
    } catch (PatternSyntaxException e) {
      problem(glob, "\"" + glob.text() + "\" is no valid pattern", "close every { and [");
    }
  }

  private void unknown(
      String what, String name, Set<String> known, Setting setting, String advice) {
    String meant = Spelling.nearest(name, known);
    String message = "there is no " + what + " \"" + name + "\"";
    message += meant.isEmpty() ? "" : "; did you mean \"" + meant + "\"?";
    problem(setting, message, advice);
  }

  private void problem(Setting setting, String message, String advice) {
    problems.add(new ParseProblem(setting.span(), message, advice));
  }
}
