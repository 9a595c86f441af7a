package dev.designlint.parse.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dev.designlint.parse.yaml.FileSchema.Place;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.Span;
import dev.designlint.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Turns the findings of a schema validator into sentences that help the writer of a design. */
final class SchemaMessages {
  private static final int LONGEST_QUOTE = 40;
  private static final int FEW_KEYS = 16;

  private final JsonNode schema;

  SchemaMessages(JsonNode schema) {
    this.schema = schema;
  }

  ParseProblem problem(Error error, Place place) {
    JsonNode rule = rule(error);
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(error.getProperty(), rule, place);
      case "type", "pattern" -> wrongValue(rule, place);
      case "enum" -> wrongWord(rule, place);
      case "minimum", "maximum" -> outOfRange(rule, place);
      case "required" ->
          problem(
              head(place.value()), place.path(), "\"" + error.getProperty() + "\" is missing", "");
      case "maxProperties" ->
          problem(
              head(place.value()),
              place.path(),
              "expected a text or one label with a text, got several keys",
              "start each item with its own \"- \"");
      default -> problem(head(place.value()), place.path(), error.getMessage(), "");
    };
  }

  private ParseProblem unknownKey(String key, JsonNode rule, Place place) {
    YamlValue.Entry entry =
        place.value().entries().stream()
            .filter(e -> e.name().equals(key))
            .findFirst()
            .orElseThrow();
    Set<String> known = names(rule.path("properties"));
    String meant = Spelling.nearest(key, known);
    if (meant.isEmpty()) {
      meant = elsewhere(key);
    }
    String message = "unknown key";
    if (!meant.isEmpty()) {
      message += "; did you mean \"" + meant + "\"?";
    }
    boolean listed = !known.isEmpty() && (meant.isEmpty() || known.size() <= FEW_KEYS);
    String advice = listed ? "known here: " + String.join(", ", known) : "";
    return problem(entry.key().span(), YamlPath.below(place.path(), key), message, advice);
  }

  /** The key under another section where it would be right, such as {@code targets.latency}. */
  private String elsewhere(String key) {
    for (String section : names(schema.path("properties"))) {
      JsonNode inner = resolved(schema.path("properties").path(section));
      if (inner.path("properties").has(key) && !section.equals("not-applicable")) {
        return section + "." + key;
      }
    }
    return "";
  }

  private ParseProblem wrongValue(JsonNode rule, Place place) {
    String got = described(place.value());
    if (place.path().isEmpty()) {
      String message = "expected a map of keys such as title and problem, got " + got;
      return problem(head(place.value()), "", message, YamlKind.advice());
    }
    String message = "expected " + expected(rule) + ", got " + got;
    String advice =
        place.value().isMap() && !types(rule).contains("object")
            ? "put quotes around a text with \": \" in it"
            : "";
    return problem(head(place.value()), place.path(), message, advice);
  }

  private ParseProblem wrongWord(JsonNode rule, Place place) {
    List<String> words = new ArrayList<>();
    rule.path("enum").forEach(word -> words.add(word.asText()));
    String meant = Spelling.nearest(place.value().string(), words);
    String message = "expected " + alternatives(words) + ", got " + described(place.value());
    if (!meant.isEmpty()) {
      message += "; did you mean \"" + meant + "\"?";
    }
    return problem(place.value().span(), place.path(), message, "");
  }

  private static ParseProblem outOfRange(JsonNode rule, Place place) {
    String range = rule.path("minimum").asText() + " to " + rule.path("maximum").asText();
    String message = "expected a number from " + range + ", got " + described(place.value());
    return problem(place.value().span(), place.path(), message, "");
  }

  private static ParseProblem problem(Span span, String path, String message, String advice) {
    return new ParseProblem(span, YamlPath.message(path, message), advice);
  }

  /** A list or a map is shown by its first line only. */
  private static Span head(YamlValue value) {
    if (value.isText() || value.start() >= value.end()) {
      return value.span();
    }
    int lineEnd = value.source().text().indexOf('\n', value.start());
    int end = lineEnd < 0 ? value.end() : Math.min(lineEnd, value.end());
    return value.source().span(value.start(), end);
  }

  /** The part of the schema in which the violated keyword stands. */
  private JsonNode rule(Error error) {
    JsonNode rule = schema;
    var fragment = error.getSchemaLocation().getFragment();
    for (int i = 0; i < fragment.getNameCount() - 1; i++) {
      Object element = fragment.getElement(i);
      rule = element instanceof Integer index ? rule.path(index) : rule.path(element.toString());
    }
    return rule;
  }

  private JsonNode resolved(JsonNode rule) {
    String reference = rule.path("$ref").asText();
    return reference.isEmpty() ? rule : schema.at(reference.substring(1));
  }

  private static String expected(JsonNode rule) {
    JsonNode example = rule.path("examples").path(0);
    if (rule.path("type").isTextual() && rule.has("pattern")) {
      String title = rule.path("title").asText("text").toLowerCase(Locale.ROOT);
      return "a " + title + " such as \"" + example.asText() + "\"";
    }
    String kinds = alternatives(types(rule).stream().map(SchemaMessages::kind).distinct().toList());
    return example.isValueNode() && !example.isMissingNode()
        ? kinds + ", such as \"" + example.asText() + "\""
        : kinds;
  }

  private static List<String> types(JsonNode rule) {
    List<String> types = new ArrayList<>();
    if (rule.path("type").isTextual()) {
      types.add(rule.path("type").asText());
    }
    rule.path("type").forEach(type -> types.add(type.asText()));
    return types;
  }

  private static String kind(String type) {
    return switch (type) {
      case "array" -> "a list";
      case "object" -> "a map";
      case "boolean" -> "true or false";
      case "string" -> "a text";
      case "integer" -> "a whole number";
      default -> "a number";
    };
  }

  private static String described(YamlValue value) {
    if (value.isList()) {
      return "a list";
    }
    if (value.isMap()) {
      return "a map";
    }
    String text = value.string().strip();
    return "\""
        + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text)
        + "\"";
  }

  private static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
