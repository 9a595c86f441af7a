package dev.designlint.review.configuration;

import dev.designlint.parse.yaml.Setting;
import dev.designlint.parse.yaml.SettingsReader;
import dev.designlint.rule.RuleCatalog;
import dev.designlint.source.ParseException;
import dev.designlint.source.ParseProblem;
import dev.designlint.source.Position;
import dev.designlint.source.SourceFile;
import dev.designlint.source.SourceReader;
import dev.designlint.source.Span;
import dev.designlint.source.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads configuration files with those that they extend. */
final class ConfigurationLoader {
  private final Supplier<RuleCatalog> rules;

  ConfigurationLoader(Supplier<RuleCatalog> rules) {
    this.rules = rules;
  }

  /**
   * Reads a file and those that it extends.
   *
   * @throws ParseException if one of them cannot be read, breaks the schema or extends itself
   */
  ConfigurationFile load(Path path) {
    return load(path, new LinkedHashSet<>());
  }

  private ConfigurationFile load(Path path, Set<Path> above) {
    Path whole = path.toAbsolutePath().normalize();
    SourceFile source = source(whole);
    Setting settings = SettingsReader.read(source, "configuration");
    List<ParseProblem> problems = ConfigurationChecks.problems(settings, rules.get());
    if (!problems.isEmpty()) {
      throw new ParseException(problems);
    }
    above.add(whole);
    List<ConfigurationFile> extended = new ArrayList<>();
    for (Setting base : settings.items("extends")) {
      Path other = whole.resolveSibling(base.text()).normalize();
      if (above.contains(other)) {
        throw problem(base.span(), "the file extends itself in a circle", "take one of them out");
      }
      if (!other.toFile().isFile()) {
        String message = "there is no file \"" + base.text() + "\"";
        throw problem(base.span(), message, "paths are relative to this file");
      }
      extended.add(load(other, above));
    }
    above.remove(whole);
    return new ConfigurationFile(source.path(), whole.getParent(), settings, List.copyOf(extended));
  }

  private static SourceFile source(Path whole) {
    String name = name(whole);
    try {
      return SourceReader.read(whole, name);
    } catch (UnreadableFileException e) {
      Position start = new Position(1, 1);
      throw problem(new Span(name, start, start), e.getMessage(), e.advice());
    }
  }

  private static ParseException problem(Span span, String message, String advice) {
    return new ParseException(List.of(new ParseProblem(span, message, advice)));
  }

  /** The path from the current folder where the file lies in it, else the whole path. */
  private static String name(Path whole) {
    Path here = Path.of("").toAbsolutePath();
    Path shown = whole.startsWith(here) ? here.relativize(whole) : whole;
    return shown.toString().replace('\\', '/');
  }
}
