package dev.designlint.parse.yaml;

import dev.designlint.document.Document;
import dev.designlint.document.Text;
import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a design stated as YAML into the same document that Markdown would give. */
public final class YamlReader {
  private static final String DESIGN_KEY = "design";

  private YamlReader() {}

  /**
   * Reads a design file.
   *
   * @return the design, with a first section before any heading and, where there is a title, a
   *     section of level 1 around all others; its settings are {@code profile}, {@code depth},
   *     {@code focus}, {@code kind}, {@code documents} (one per line) and {@code not-applicable.}
   *     with the topic behind it, as far as they are stated
   * @throws ParseException if the file is no design or breaks the schema, with all problems at once
   */
  public static Document read(SourceFile file) {
    if (!file.text().stripLeading().startsWith("{")) {
      YamlKind kind = YamlKind.of(file);
      boolean foreign = kind != YamlKind.DESIGN && kind != YamlKind.OTHER;
      if (foreign || kind == YamlKind.OTHER && YamlKind.saysNothing(file)) {
        throw new ParseException(List.of(kind.refusal(file)));
      }
    }
    return read(file, 0, file.text().length(), true);
  }

  /**
   * Reads a design that stands in a larger file: the contents of a fence, or front matter, of which
   * only what stands behind the key {@code design} is read.
   *
   * @param from offset of the first character of the YAML text
   * @param to offset just after its last character
   * @return the design; its sections start at level 2 and none stands before the first heading, and
   *     its title is empty where none is stated
   * @throws ParseException if the text breaks the schema, with all problems at once
   */
  public static Document read(SourceFile file, int from, int to) {
    return read(file, from, to, false);
  }

  private static Document read(SourceFile file, int from, int to, boolean whole) {
    List<ParseProblem> problems = new ArrayList<>();
    YamlValue root = YamlComposer.compose(file, from, to, problems);
    if (root != null && !root.get(DESIGN_KEY).isEmpty()) {
      root = root.get(DESIGN_KEY);
    }
    if (root != null) {
      problems.addAll(FileSchema.instance().problems(root));
    }
    if (!problems.isEmpty()) {
      throw new ParseException(YamlComposer.sorted(problems));
    }
    String title = root.get("title").string();
    if (whole && title.isBlank()) {
      title = file.path().substring(file.path().lastIndexOf('/') + 1);
    }
    return new Document(
        file, title, settings(root), metadata(root), DesignSections.of(root, whole), true);
  }

  private static Map<String, String> settings(YamlValue root) {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "kind", root.get("kind"), "");
    for (String key : List.of("profile", "depth", "focus")) {
      put(settings, key, root.get("review").get(key), ", ");
    }
    put(settings, "documents", root.get("documents"), "\n");
    for (YamlValue.Entry entry : root.get("not-applicable").entries()) {
      put(settings, "not-applicable." + entry.name(), entry.value(), " ");
    }
    return settings;
  }

  private static Map<String, String> metadata(YamlValue root) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (String key : List.of("title", "version", "status", "date", "authors", "kind")) {
      put(metadata, key, root.get(key), ", ");
    }
    return metadata;
  }

  private static void put(
      Map<String, String> values, String key, YamlValue value, String separator) {
    List<String> texts = value.items().stream().map(DesignProse::inline).map(Text::value).toList();
    if (!texts.isEmpty()) {
      values.put(key, String.join(separator, texts));
    }
  }
}
