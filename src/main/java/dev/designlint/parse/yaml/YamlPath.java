package dev.designlint.parse.yaml;

/** Spells the way to a value of a YAML file, such as {@code targets.latency[0].p99}. */
final class YamlPath {
  private YamlPath() {}

  /** The path of a key of the map at a path. */
  static String below(String path, String key) {
    if (!key.matches("[A-Za-z0-9_-]+")) {
      return path + "[\"" + key + "\"]";
    }
    return path.isEmpty() ? key : path + "." + key;
  }

  /** A message about the value at a path. */
  static String message(String path, String message) {
    return path.isEmpty() ? message : path + ": " + message;
  }
}
