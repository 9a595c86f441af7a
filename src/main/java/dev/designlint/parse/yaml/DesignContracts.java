package dev.designlint.parse.yaml;

import dev.designlint.document.Block;
import dev.designlint.document.EndpointLine;
import dev.designlint.document.EndpointList;
import dev.designlint.document.Schema;
import dev.designlint.document.SchemaTable;
import dev.designlint.document.Text;
import dev.designlint.document.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a schema of entities and an endpoint list of APIs, with the same in words. */
final class DesignContracts {
  private static final Pattern ENDPOINT =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s+(/\\S*?)[:,]?(\\s.*)?");
  private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{N}_.\\[\\]-]+");

  private DesignContracts() {}

  /** Tables with columns and references, then each entity in words. */
  static List<Block> entities(YamlValue value) {
    List<NamedValue> entities = NamedValue.all(value, "name");
    List<SchemaTable> tables = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (NamedValue entity : entities) {
      Text name = entity.name().text();
      YamlValue relations = entity.get("relations", "");
      tables.add(
          new SchemaTable(
              name.value(), columns(fields(entity)), references(relations, entities), name.span()));
      blocks.add(DesignProse.item(entityInWords(entity), 1, 0));
      for (YamlValue relation : relations.items()) {
        ComposedText text = new ComposedText(relation.source(), relation.start());
        text.add(name.value());
        text.add(" ").add(DesignProse.inline(relation));
        blocks.add(DesignProse.item(text.build(), 2, 0));
      }
    }
    if (!tables.isEmpty()) {
      blocks.add(0, new Schema(tables, Voice.AUTHOR, value.span()));
    }
    return blocks;
  }

  /** "Link (one shortened address): code, address, created_at". */
  private static Text entityInWords(NamedValue entity) {
    ComposedText text = new ComposedText(entity.whole().source(), entity.name().start());
    text.add(entity.name().text());
    YamlValue description = entity.get("description", "");
    if (!description.isEmpty()) {
      text.add(" (").add(DesignProse.inline(description)).add(")");
    }
    YamlValue fields = fields(entity);
    if (fields.isMap()) {
      String separator = ": ";
      for (YamlValue.Entry field : fields.entries()) {
        text.add(separator).add(field.key().text());
        separator = ", ";
        if (!field.value().isEmpty()) {
          text.add(" (").add(DesignProse.inline(field.value())).add(")");
        }
      }
      return text.build();
    }
    String separator = ": ";
    for (YamlValue field : fields.items()) {
      text.add(separator).add(DesignProse.inline(field));
      separator = ", ";
    }
    return text.build();
  }

  private static YamlValue fields(NamedValue entity) {
    return entity.body().isList() ? entity.body() : entity.get("fields", "fields");
  }

  private static List<String> columns(YamlValue fields) {
    List<String> columns = new ArrayList<>();
    fields.entries().forEach(entry -> columns.add(entry.name()));
    for (YamlValue field : fields.items()) {
      List<YamlValue.Entry> pair = field.entries();
      String written = pair.isEmpty() ? field.string() : pair.get(0).name();
      for (String part : fields.isText() ? written.split(",") : new String[] {written}) {
        Matcher name = FIELD.matcher(part);
        if (name.find()) {
          columns.add(name.group());
        }
      }
    }
    return columns;
  }

  private static List<String> references(YamlValue relations, List<NamedValue> entities) {
    String words = " " + DesignProse.inline(relations).value() + " ";
    return entities.stream()
        .map(entity -> entity.name().string())
        .filter(name -> words.matches("(?is).*\\W" + Pattern.quote(name) + "(s|es)?\\W.*"))
        .toList();
  }

  /** The endpoints as data, then each call in words. */
  static List<Block> apis(YamlValue value) {
    List<EndpointLine> endpoints = new ArrayList<>();
    ComposedText lines = new ComposedText(value.source(), value.start());
    List<Block> blocks = new ArrayList<>();
    for (NamedValue api : apisOf(value)) {
      Text name = name(api);
      Matcher endpoint = ENDPOINT.matcher(name.value().replace('\n', ' '));
      if (endpoint.matches()) {
        endpoints.add(new EndpointLine(endpoint.group(1), endpoint.group(2), name.span()));
        lines.add(lines.isEmpty() ? "" : "\n").add(name.slice(0, endpoint.end(2)));
      }
      ComposedText text = new ComposedText(name.source(), name.offset(0)).add(name);
      text.add(part(": ", api.get("purpose", "purpose")));
      text.add(part(". Request: ", api.get("request", "")));
      text.add(part(". Response: ", api.get("response", "")));
      blocks.add(DesignProse.item(text.build(), 1, 0));
    }
    if (!endpoints.isEmpty()) {
      blocks.add(0, new EndpointList(endpoints, lines.build(), Voice.AUTHOR, value.span()));
    }
    return blocks;
  }

  /** Items such as {@code - GET /links: lists links} are maps of one entry in YAML. */
  private static List<NamedValue> apisOf(YamlValue value) {
    List<NamedValue> apis = new ArrayList<>();
    for (NamedValue api : NamedValue.all(value, "path")) {
      List<YamlValue.Entry> entries = api.body().entries();
      boolean pair = entries.size() == 1 && entries.get(0).name().contains(" ");
      apis.add(
          pair ? new NamedValue(entries.get(0).key(), entries.get(0).value(), api.whole()) : api);
    }
    return apis;
  }

  private static Text name(NamedValue api) {
    YamlValue method = api.get("method", "");
    YamlValue procedure = api.get("rpc", "");
    Text own = api.name().isEmpty() ? procedure.text() : api.name().text();
    if (method.isEmpty()) {
      return own;
    }
    ComposedText text = new ComposedText(own.source(), method.start());
    return text.add(method.text()).add(" ").add(own).build();
  }

  private static Text part(String words, YamlValue value) {
    ComposedText text = new ComposedText(value.source(), value.start());
    return value.isEmpty()
        ? value.nothing()
        : text.add(words).add(DesignProse.inline(value)).build();
  }
}
