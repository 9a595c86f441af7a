package dev.designlint.review.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designlint.rule.Severity;
import dev.designlint.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(words("/$defs/rules/additionalProperties/enum"))
        .containsExactlyInAnyOrderElementsOf(levels);
    for (String level : levels) {
      Severity severity = Level.of(level).severity();
      assertThat(severity == null ? "off" : severity.key()).isEqualTo(level);
    }
  }

  private static List<String> words(String pointer) throws IOException {
    List<String> words = new ArrayList<>();
    for (JsonNode word : new ObjectMapper().readTree(SCHEMA.toFile()).at(pointer)) {
      words.add(word.asText());
    }
    return words;
  }
}
