package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import dev.designlint.rule.RuleCatalog;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The configuration of each document: that of the nearest file upward, and of the files that this
 * one extends.
 */
public final class Configurations {
  /** The name of a configuration file. */
  public static final String FILE = "designlint.yaml";

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
   * @param rules the rules that exist, asked only where a file is found
   */
  public static Configurations nearest(Supplier<RuleCatalog> rules) {
    return new Configurations(new ConfigurationLoader(rules), null, false);
  }

  /**
   * One file for all documents.
   *
   * @param path the file
   * @param rules the rules that exist
   * @throws dev.designlint.source.ParseException if it cannot be read or breaks the schema
   */
  public static Configurations of(Path path, Supplier<RuleCatalog> rules) {
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
    return EffectiveSettings.of(file, Path.of(path).toAbsolutePath().normalize());
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
    List<Setting> globs = file == null ? List.of() : file.settings().items("include");
    if (globs.isEmpty()) {
      return Inclusion.UNSTATED;
    }
    Path whole = Path.of(path).toAbsolutePath().normalize();
    boolean fits = globs.stream().anyMatch(glob -> file.matches(glob, whole));
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

  private static String ignored(ConfigurationFile file, Path document) {
    for (Setting glob : file.settings().items("ignore")) {
      if (file.matches(glob, document)) {
        return "ignored in " + file.value("ignore", glob).origin();
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
}
