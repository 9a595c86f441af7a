package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import dev.designlint.source.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/**
 * A configuration file with the ones that it extends.
 *
 * @param path how messages call it
 * @param folder the absolute folder in which it lies; its globs are relative to that
 * @param settings what it states
 * @param extended the files that it extends, in their order; what it states itself weighs more
 */
record ConfigurationFile(
    String path, Path folder, Setting settings, List<ConfigurationFile> extended) {
  /** A value that the file states, a list in one text. */
  Value value(String key, Setting setting) {
    StringJoiner text = new StringJoiner(", ");
    setting.items().forEach(item -> text.add(item.text()));
    return new Value(key, text.toString(), path, setting.span().line());
  }

  /** Whether one of the file's globs fits a document. */
  boolean matches(Setting glob, Path document) {
    return document.startsWith(folder)
        && new Glob(glob.text()).matches(folder.relativize(document));
  }
}
