package dev.designlint.parse.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The JSON that a YAML value stands for, with scalars read as YAML 1.2 reads them: {@code 100:1}
 * and {@code yes} are texts. What is left empty is left out.
 */
final class JsonForm {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private JsonForm() {}

  static JsonNode of(YamlValue value) {
    if (value.isMap()) {
      ObjectNode object = NODES.objectNode();
      for (YamlValue.Entry entry : value.entries()) {
        if (!entry.value().isEmpty() && !object.has(entry.name())) {
          object.set(entry.name(), of(entry.value()));
        }
      }
      return object;
    }
    if (value.isList()) {
      ArrayNode array = NODES.arrayNode();
      value.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar(value);
  }

  private static JsonNode scalar(YamlValue value) {
    String text = value.string();
    boolean plain =
        value.node() instanceof ScalarNode scalar
            && scalar.getScalarStyle() == ScalarStyle.PLAIN
            && !Tag.STR.equals(scalar.getTag());
    if (plain && text.matches("true|True|TRUE|false|False|FALSE")) {
      return NODES.booleanNode(Boolean.parseBoolean(text));
    }
    String digits = text.replace("_", "");
    if (!plain || !NUMBER.matcher(digits).matches()) {
      return NODES.textNode(text);
    }
    return digits.length() < 10 && digits.indexOf('.') < 0
        ? NODES.numberNode(Integer.parseInt(digits))
        : NODES.numberNode(new BigDecimal(digits));
  }
}
