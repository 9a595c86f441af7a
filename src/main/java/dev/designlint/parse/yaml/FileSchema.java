package dev.designlint.parse.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.designlint.source.ParseProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a file against its JSON Schema and says what is wrong at which place. */
final class FileSchema {
  private static final String DESIGN = "design";

  private final JsonNode text;
  private final Schema schema;

  private FileSchema(JsonNode text) {
    this.text = text;
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  private static final class Holder {
    static final FileSchema DESIGN_SCHEMA = new FileSchema(load(DESIGN));
  }

  /** The schema of designs. */
  static FileSchema instance() {
    return Holder.DESIGN_SCHEMA;
  }

  /** The schema of that name. */
  static FileSchema named(String name) {
    return new FileSchema(load(name));
  }

  /** The schema of designs as it is published. */
  static JsonNode load() {
    return load(DESIGN);
  }

  private static JsonNode load(String name) {
    String resource = "/dev/designlint/schema/" + name + ".schema.json";
    try (InputStream stream = FileSchema.class.getResourceAsStream(resource)) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every problem of a design, in the order in which the schema finds them. */
  List<ParseProblem> problems(YamlValue root) {
    List<ParseProblem> problems = new ArrayList<>();
    SchemaMessages messages = new SchemaMessages(text);
    Set<String> mistyped = new HashSet<>();
    for (Error error : schema.validate(JsonForm.of(root))) {
      String location = error.getInstanceLocation().toString();
      if (error.getKeyword().equals("type")) {
        mistyped.add(location);
      } else if (error.getKeyword().equals("enum") && mistyped.contains(location)) {
        continue;
      }
      problems.add(messages.problem(error, Place.of(root, error.getInstanceLocation())));
    }
    return problems;
  }

  /**
   * Where in the design a problem lies.
   *
   * @param path the way to it in words
   * @param key the key behind which the value stands, or null
   * @param value the value
   */
  record Place(String path, YamlValue key, YamlValue value) {
    static Place of(YamlValue root, NodePath location) {
      Place place = new Place("", null, root);
      for (int i = 0; i < location.getNameCount(); i++) {
        place = place.step(location.getElement(i));
      }
      return place;
    }

    private Place step(Object element) {
      if (element instanceof Integer index && value.isList()) {
        List<YamlValue> items = value.items();
        YamlValue item = index < items.size() ? items.get(index) : value.missing();
        return new Place(path + "[" + index + "]", null, item);
      }
      String name = element.toString();
      for (YamlValue.Entry entry : value.entries()) {
        if (entry.name().equals(name)) {
          return new Place(YamlPath.below(path, name), entry.key(), entry.value());
        }
      }
      return new Place(YamlPath.below(path, name), null, value.missing());
    }
  }
}
