package dev.designlint.parse.yaml;

import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of settings, each held against a published JSON Schema. */
public final class SettingsReader {
  private SettingsReader() {}

  /**
   * Reads a file of settings.
   *
   * @param file the file
   * @param schema the name of the schema, {@code configuration} for example
   * @return the settings as a map, empty where the file states nothing
   * @throws ParseException if the file is no YAML or breaks the schema, with all problems at once
   */
  public static Setting read(SourceFile file, String schema) {
    if (statesNothing(file.text())) {
      return new Setting("", List.of(), Map.of(), file.span(0, 0));
    }
    List<ParseProblem> problems = new ArrayList<>();
    YamlValue root = YamlComposer.compose(file, 0, file.text().length(), problems);
    if (root != null) {
      problems.addAll(FileSchema.named(schema).problems(root));
    }
    if (!problems.isEmpty()) {
      throw new ParseException(YamlComposer.sorted(problems));
    }
    return setting(root, root);
  }

  private static boolean statesNothing(String text) {
    for (String line : text.split("\n")) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !stripped.startsWith("#") && !stripped.equals("---")) {
        return false;
      }
    }
    return true;
  }

  private static Setting setting(YamlValue value, YamlValue place) {
    List<Setting> items = new ArrayList<>();
    Map<String, Setting> entries = new LinkedHashMap<>();
    if (value.isList()) {
      value.items().forEach(item -> items.add(setting(item, item)));
    }
    for (YamlValue.Entry entry : value.entries()) {
      entries.put(entry.name(), setting(entry.value(), entry.key()));
    }
    Setting plain = new Setting(value.string(), List.of(), Map.of(), place.span());
    return value.isText()
        ? new Setting(value.string(), List.of(plain), Map.of(), place.span())
        : new Setting("", List.copyOf(items), entries, place.span());
  }
}
