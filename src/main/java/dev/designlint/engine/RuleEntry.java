package dev.designlint.engine;

import dev.designlint.fact.DocumentKind;
import dev.designlint.rule.Part;
import dev.designlint.rule.Rule;
import dev.designlint.rule.Severity;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A rule with what its annotations say beyond what users see.
 *
 * @param rule the rule
 * @param byKind severity for kinds of documents where it differs; a null value switches it off
 * @param supersedes ids of the rules whose findings hang under this rule's findings
 */
record RuleEntry(Rule rule, Map<DocumentKind, Severity> byKind, Set<String> supersedes) {
  /**
   * Reads the annotations of a rule.
   *
   * @param name the rule's name
   * @param metadata the values of {@code @severity}, {@code @category}, {@code @summary},
   *     {@code @advice}, {@code @question}, and where they are given {@code @subject}, {@code
   *     @kinds}, {@code @supersedes}, {@code @part} and {@code @phase}
   * @throws IllegalStateException if one that every rule needs is missing or unknown
   */
  static RuleEntry of(String name, Map<String, Object> metadata) {
    Severity severity = severity(required(name, metadata, "severity"));
    Object stated = metadata.get("part");
    Part part =
        stated == null
            ? Part.ofCategory(required(name, metadata, "category"))
            : Part.valueOf(stated.toString().strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    Object phase = metadata.get("phase");
    Rule rule =
        new Rule(
            name,
            required(name, metadata, "category"),
            part,
            phase == null ? part.phase() : Integer.parseInt(phase.toString().strip()),
            severity,
            required(name, metadata, "summary"),
            required(name, metadata, "advice"),
            required(name, metadata, "question"),
            metadata.getOrDefault("subject", "").toString().strip());
    Map<DocumentKind, Severity> byKind = new EnumMap<>(DocumentKind.class);
    for (String entry : list(metadata.get("kinds"))) {
      int equals = entry.indexOf('=');
      String kind = entry.substring(0, equals).strip();
      String value = entry.substring(equals + 1).strip();
      byKind.put(
          DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
          value.equals("off") ? null : severity(value));
    }
    return new RuleEntry(rule, byKind, new LinkedHashSet<>(list(metadata.get("supersedes"))));
  }

  /** The severity in a document of that kind; null where the rule does not speak. */
  Severity severityFor(DocumentKind kind) {
    return byKind.containsKey(kind) ? byKind.get(kind) : rule.severity();
  }

  private static Severity severity(String value) {
    return Severity.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private static String required(String rule, Map<String, Object> metadata, String key) {
    Object value = metadata.get(key);
    if (value == null) {
      throw new IllegalStateException("rule " + rule + " lacks @" + key);
    }
    return value.toString().strip();
  }

  private static Set<String> list(Object value) {
    Set<String> result = new LinkedHashSet<>();
    if (value != null) {
      for (String entry : value.toString().split(",")) {
        if (!entry.isBlank()) {
          result.add(entry.strip());
        }
      }
    }
    return result;
  }
}
