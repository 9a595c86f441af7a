package dev.designlint.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.designlint.parse.*;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class FileSchemaTest {
  private static final JsonNode SCHEMA = FileSchema.load();

  @Test
  void theSchemaIsValidAgainstItsMetaSchema() {
    String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
    assertThat(SCHEMA.path("$schema").asText()).isEqualTo(dialect);
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    assertThat(registry.getSchema(SchemaLocation.of(dialect)).validate(SCHEMA)).isEmpty();
  }

  @Test
  void everyKeyHasATitleAndADescriptionForEditors() {
    eachProperty(
        SCHEMA,
        (name, property) -> {
          JsonNode named = property.has("description") ? property : resolved(property);
          assertThat(named.path("title").asText()).as(name).isNotBlank();
          assertThat(named.path("description").asText()).as(name).isNotBlank();
        });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (JsonNode reference : SCHEMA.findValues("$ref")) {
      assertThat(SCHEMA.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? SCHEMA.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static void eachProperty(JsonNode node, BiConsumer<String, JsonNode> action) {
    node.path("properties").properties().forEach(e -> action.accept(e.getKey(), e.getValue()));
    for (JsonNode child : node) {
      eachProperty(child, action);
    }
  }
}
