package dev.designlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.designlint.finding.Finding;
import dev.designlint.review.DocumentReview;
import dev.designlint.review.Review;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Writes what a SARIF log says of the rules that have found something. */
final class SarifRules {
  private SarifRules() {}

  /** The rules with findings, ordered by id. */
  static List<Rule> of(Review review) {
    TreeSet<Rule> rules = new TreeSet<>();
    for (DocumentReview document : review.documents()) {
      for (Finding finding : document.findings()) {
        rules.add(finding.rule());
      }
    }
    return List.copyOf(rules);
  }

  static void write(List<Rule> rules, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      write(rule, RulePage.of(rule), json);
    }
    json.writeEndArray();
  }

  private static void write(Rule rule, RulePage page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", name(rule.id()));
    text("shortDescription", SarifText.sentence(rule.summary()), json);
    text("fullDescription", page.finds(), json);
    json.writeObjectFieldStart("help");
    json.writeStringField(
        "text", page.text() + "\n\nWhat to do: " + SarifText.sentence(rule.advice()));
    json.writeStringField("markdown", page.markdown());
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifText.level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.category());
    if (!rule.part().key().equals(rule.category())) {
      json.writeString(rule.part().key());
    }
    json.writeEndArray();
    json.writeStringField("precision", precision(rule.severity()));
    json.writeStringField("problem.severity", problemSeverity(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /**
   * How much GitHub is to trust a rule when it orders alerts: a rule is an error only where a
   * reader would not dispute it, and a prompt may well be answered elsewhere.
   */
  private static String precision(Severity severity) {
    return switch (severity) {
      case ERROR -> "high";
      case WARNING -> "medium";
      case INFO -> "low";
    };
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.key();
  }

  /** The id in the form of an identifier, which viewers show as the rule's name. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return name.toString();
  }
}
