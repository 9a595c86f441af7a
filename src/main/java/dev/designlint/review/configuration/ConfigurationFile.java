package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import java.nio.file.Path;
import java.util.List;

/**
 * A configuration file with the ones that it extends.
 *
 * @param path how messages call it
 * @param folder the absolute folder in which it lies; its globs are relative to that
 * @param settings what it states
 * @param extended the files that it extends, in their order; what it states itself weighs more
 */
record ConfigurationFile(
    String path, Path folder, Setting settings, List<ConfigurationFile> extended) {}
