package dev.designlint.review.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.engine.RuleEngine;
import dev.designlint.reason.Limits;
import dev.designlint.rule.Severity;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConfigurationSchemaTest {
  private static final Path SCHEMA =
      Path.of("src/main/resources/dev/designlint/schema/configuration.schema.json");

  @Test
  void theKindsOfTechnologiesAreThoseOfTheVocabulary() throws IOException {
    Set<String> kinds = new TreeSet<>();
    Vocabulary.load().technologies().forEach(technology -> kinds.add(technology.kind()));
    assertThat(words("/properties/technologies/items/properties/kind/enum"))
        .containsExactlyElementsOf(kinds);
  }

  @Test
  void theLevelsOfRulesAreTheSeveritiesAndOff() throws IOException {
    List<String> levels = new ArrayList<>(List.of("off"));
    for (Severity severity : Severity.values()) {
      levels.add(severity.key());
    }
    assertThat(words("/$defs/level/enum")).containsExactlyInAnyOrderElementsOf(levels);
    for (String level : levels) {
      Severity severity = Level.of(level).severity();
      assertThat(severity == null ? "off" : severity.key()).isEqualTo(level);
    }
  }

  @Test
  void theLimitsThatRulesTakeAreThoseOfTheReasoning() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/rules/properties");
    Set<String> ids = new TreeSet<>();
    new RuleEngine().catalog().rules().forEach(rule -> ids.add(rule.id()));
    List<String> limits = new ArrayList<>();
    for (Map.Entry<String, JsonNode> rule : rules.properties()) {
      assertThat(ids).contains(rule.getKey());
      for (Map.Entry<String, JsonNode> option :
          rule.getValue().at("/then/properties").properties()) {
        if (option.getValue().has("default")) {
          int number = option.getValue().get("default").asInt();
          limits.add(rule.getKey() + "." + option.getKey() + " " + number);
          assertThat(option.getValue().get("description").asText())
              .endsWith("; " + number + " by default.");
        }
      }
    }
    assertThat(limits)
        .containsExactly(
            "diagram-too-complex.most-boxes " + Limits.DEFAULT.boxes(),
            "diagram-too-complex.most-lines " + Limits.DEFAULT.lines(),
            "technology-sprawl.most-technologies " + Limits.DEFAULT.technologies());
  }

  private static List<String> words(String pointer) throws IOException {
    List<String> words = new ArrayList<>();
    for (JsonNode word : new ObjectMapper().readTree(SCHEMA.toFile()).at(pointer)) {
      words.add(word.asText());
    }
    return words;
  }
}
