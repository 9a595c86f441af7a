package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import dev.designlint.source.Glob;
import dev.designlint.vocabulary.OwnTechnology;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The configuration of each document: that of the nearest file upward, and of the files that this
 * one extends.
 */
public final class Configurations {
  /** The name of a configuration file. */
  public static final String FILE = "designlint.yaml";

  private static final List<String> PLAIN = List.of("profile", "fail-on");

  private final ConfigurationLoader loader;
  private final ConfigurationFile only;
  private final boolean isolated;
  private final Map<String, ConfigurationHolder> byFolder = new ConcurrentHashMap<>();

  private Configurations(ConfigurationLoader loader, ConfigurationFile only, boolean isolated) {
    this.loader = loader;
    this.only = only;
    this.isolated = isolated;
  }

  /** A file, or nothing; a map cannot hold null. */
  private record ConfigurationHolder(ConfigurationFile file) {}

  /** No configuration, whatever files there are. */
  public static Configurations none() {
    return new Configurations(null, null, true);
  }

  /**
   * Configuration files are looked for from each document upward.
   *
   * @param rules ids and categories of the rules that exist, asked only where a file is found
   */
  public static Configurations nearest(Supplier<Set<String>> rules) {
    return new Configurations(new ConfigurationLoader(rules), null, false);
  }

  /**
   * One file for all documents.
   *
   * @param path the file
   * @param rules ids and categories of the rules that exist
   * @throws dev.designlint.source.ParseException if it cannot be read or breaks the schema
   */
  public static Configurations of(Path path, Supplier<Set<String>> rules) {
    ConfigurationLoader loader = new ConfigurationLoader(rules);
    return new Configurations(loader, loader.load(path), false);
  }

  /**
   * What is said for a document.
   *
   * @param path the document; it need not exist
   * @throws dev.designlint.source.ParseException if a configuration file cannot be read or breaks
   *     the schema
   */
  public DocumentConfiguration of(String path) {
    ConfigurationFile file = file(path);
    if (file == null) {
      return DocumentConfiguration.NONE;
    }
    Map<String, Value> rules = new TreeMap<>();
    Map<String, Value> topics = new TreeMap<>();
    Map<String, Value> plain = new TreeMap<>();
    add(file, Path.of(path).toAbsolutePath().normalize(), rules, topics, plain);
    List<OwnTechnology> technologies = new ArrayList<>();
    technologies(file, technologies);
    return new DocumentConfiguration(rules, topics, plain, List.copyOf(technologies));
  }

  /**
   * Why a file is not looked at, as the end of a sentence, or an empty string.
   *
   * @param path the file
   */
  public String ignored(String path) {
    ConfigurationFile file = file(path);
    return file == null ? "" : ignored(file, Path.of(path).toAbsolutePath().normalize());
  }

  /**
   * Whether the configuration names a file among those to review.
   *
   * @param path the file
   */
  public Inclusion inclusion(String path) {
    ConfigurationFile file = file(path);
    List<Value> globs = file == null ? List.of() : globs(file, "include");
    if (globs.isEmpty()) {
      return Inclusion.UNSTATED;
    }
    Path whole = Path.of(path).toAbsolutePath().normalize();
    boolean fits = globs.stream().anyMatch(glob -> matches(glob, file, whole));
    return fits ? Inclusion.INCLUDED : Inclusion.LEFT_OUT;
  }

  private ConfigurationFile file(String path) {
    if (isolated || only != null) {
      return only;
    }
    File parent = new File(path).getAbsoluteFile().getParentFile();
    if (parent == null) {
      return null;
    }
    return byFolder
        .computeIfAbsent(
            parent.getPath(), folder -> new ConfigurationHolder(nearest(new File(folder))))
        .file();
  }

  private ConfigurationFile nearest(File start) {
    for (File folder = start; folder != null; folder = folder.getParentFile()) {
      File file = new File(folder, FILE);
      if (file.isFile()) {
        return loader.load(file.toPath());
      }
    }
    return null;
  }

  /** What is stated later, and for a narrower part of the files, weighs more. */
  private static void add(
      ConfigurationFile file,
      Path document,
      Map<String, Value> rules,
      Map<String, Value> topics,
      Map<String, Value> plain) {
    for (ConfigurationFile extended : file.extended()) {
      add(extended, document, rules, topics, plain);
    }
    add(file, file.settings(), rules, topics, plain);
    Setting overrides = file.settings().get("overrides");
    for (Setting override : overrides == null ? List.<Setting>of() : overrides.items()) {
      for (Setting glob : override.get("files").items()) {
        if (matches(value(file, glob), file, document)) {
          add(file, override, rules, topics, plain);
          break;
        }
      }
    }
  }

  private static void add(
      ConfigurationFile file,
      Setting settings,
      Map<String, Value> rules,
      Map<String, Value> topics,
      Map<String, Value> plain) {
    put(file, settings.get("rules"), rules);
    put(file, settings.get("topics"), topics);
    for (String key : PLAIN) {
      if (settings.get(key) != null) {
        plain.put(key, value(file, settings.get(key)));
      }
    }
  }

  private static void put(ConfigurationFile file, Setting map, Map<String, Value> values) {
    if (map != null) {
      map.entries().forEach((key, setting) -> values.put(key, value(file, setting)));
    }
  }

  private static Value value(ConfigurationFile file, Setting setting) {
    return new Value(setting.text(), file.path(), setting.span().line());
  }

  private static void technologies(ConfigurationFile file, List<OwnTechnology> technologies) {
    for (ConfigurationFile extended : file.extended()) {
      technologies(extended, technologies);
    }
    Setting own = file.settings().get("technologies");
    for (Setting each : own == null ? List.<Setting>of() : own.items()) {
      List<String> aliases = new ArrayList<>();
      if (each.get("aliases") != null) {
        each.get("aliases").items().forEach(alias -> aliases.add(alias.text()));
      }
      technologies.add(
          new OwnTechnology(
              each.get("name").text(),
              aliases,
              each.get("kind").text(),
              text(each, "managed", "no"),
              text(each, "redundancy", "single-node"),
              Integer.parseInt(text(each, "weight", "2"))));
    }
  }

  private static String text(Setting map, String key, String absent) {
    return map.get(key) == null ? absent : map.get(key).text();
  }

  private static String ignored(ConfigurationFile file, Path document) {
    for (Value glob : globs(file, "ignore")) {
      if (matches(glob, file, document)) {
        return "ignored in " + glob.origin();
      }
    }
    for (ConfigurationFile extended : file.extended()) {
      String reason = ignored(extended, document);
      if (!reason.isEmpty()) {
        return reason;
      }
    }
    return "";
  }

  private static List<Value> globs(ConfigurationFile file, String key) {
    List<Value> values = new ArrayList<>();
    Setting globs = file.settings().get(key);
    if (globs != null) {
      globs.items().forEach(glob -> values.add(value(file, glob)));
    }
    return values;
  }

  private static boolean matches(Value glob, ConfigurationFile file, Path document) {
    return document.startsWith(file.folder())
        && new Glob(glob.text()).matches(file.folder().relativize(document));
  }
}
